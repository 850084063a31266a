import { useEffect, useRef, useState } from 'react';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { gradebookHref } from '../../../links/teachLinks.ts';
import { dueDate, termLines } from '../../../messages/assigned.ts';
import { classLine, madeOn } from '../../../messages/teachGive.ts';
import type { Given } from '../../../stores/teach/giving/given.ts';
import { copyTerms, hide } from '../../../stores/teach/shown.ts';
import { loadTeachQuiz } from '../../../stores/teach/teachFiles.ts';
import { FileWays } from './FileWays.tsx';
import { LinkWays } from './LinkWays.tsx';
import { PaperWays } from './PaperWays.tsx';

/** An assignment that was made, with every way to give it out. */
export function GiveOut({ given }: { readonly given: Given }) {
  const { terms, record } = given;
  const heading = useRef<HTMLHeadingElement>(null);
  // Quizzes of the author's desk are on no site: nothing is asked for.
  const isOwn = record.quiz?.imprint !== undefined;
  const quiz = useSiteQuiz(isOwn ? null : terms.quiz);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes to an assignment begins at its top, at each one anew
  useEffect(() => heading.current?.focus(), [terms.id]);
  return (
    <article className="teach-given" aria-labelledby="given">
      <header>
        <p className="kicker">Assignment</p>
        <h2 id="given" ref={heading} tabIndex={-1}>
          {terms.title}
        </h2>
        <p className="quiet">
          {classLine(record.classes)} · made on {madeOn(record.createdAt)}
          {terms.due === null ? '' : ` · due ${dueDate(terms.due)}`} · {terms.id}
        </p>
        <p className="teach-ways no-print">
          <button type="button" className="button-quiet" onClick={hide}>
            Back to all assignments
          </button>
          <button type="button" className="button-quiet" onClick={() => copyTerms(given)}>
            Make another like it
          </button>
          <a className="button-quiet" href={gradebookHref()}>
            Collect the results
          </a>
        </p>
      </header>
      <Passcode given={given} />
      <details className="teach-terms">
        <summary>What learners read</summary>
        {terms.instructions === '' ? null : <p className="teach-instructions">{terms.instructions}</p>}
        <dl>
          {termLines(terms).map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      {quiz === undefined ? (
        <p role="status">Loading the quiz …</p>
      ) : (
        <div className="teach-given-ways">
          <LinkWays given={given} quiz={quiz} />
          <FileWays given={given} />
          <PaperWays quiz={quiz} isOwn={isOwn} />
        </div>
      )}
    </article>
  );
}

/** The passcode, large enough to read it out from; or where it is to be had. */
function Passcode({ given: { terms, record, passcode } }: { readonly given: Given }) {
  if (!terms.sealed && terms.release === '') return null;
  return (
    <section className="teach-secret" aria-labelledby="give-passcode">
      <h3 id="give-passcode">Passcode</h3>
      {passcode === null ? (
        <p>
          {record.quiz?.sealed
            ? 'The one under which the site sealed this quiz: ask whoever runs the site.'
            : 'This device does not remember it. It is where you wrote it down; nobody can find it out from here.'}
        </p>
      ) : (
        <>
          <p className="teach-secret-word">{passcode}</p>
          <p className="teach-hint">
            Read it out when the review may open. Unless you had it remembered, this page forgets it when its
            tab is closed: write it down.
          </p>
        </>
      )}
    </section>
  );
}

/** The quiz as this site has it: `undefined` while it is loaded, `null` where it cannot be had. */
function useSiteQuiz(slug: string | null): TeachQuiz | null | undefined {
  const [quiz, setQuiz] = useState<TeachQuiz | null | undefined>(slug === null ? null : undefined);
  useEffect(() => {
    if (slug === null) return;
    let wanted = true;
    const take = (found: TeachQuiz | null) => wanted && setQuiz(found);
    loadTeachQuiz(slug).then(take, () => take(null));
    return () => {
      wanted = false;
    };
  }, [slug]);
  return quiz;
}
