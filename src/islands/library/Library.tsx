import { useStore } from '@nanostores/react';
import { exampleHref, quizHref } from '../../links/links.ts';
import { foundLine, progressLine } from '../../messages/library.ts';
import { findQuizzes, topicsOf } from '../../stores/library/criteria.ts';
import { $exampleDone } from '../../stores/library/exampleDone.ts';
import { $criteria, $progress, clearCriteria } from '../../stores/library/library.ts';
import { lastOpen, NO_PROGRESS } from '../../stores/library/progress.ts';
import type { QuizEntry } from '../../stores/library/quizEntry.ts';
import { Filters } from './Filters.tsx';
import { QuizRow } from './QuizRow.tsx';

interface Props {
  /** In the order of the library. */
  readonly quizzes: readonly QuizEntry[];
}

/** The list of quizzes: a plain list from the server, with search, filters and progress once scripts run. */
export default function Library({ quizzes }: Props) {
  const criteria = useStore($criteria, { ssr: 'initial' });
  const progress = useStore($progress, { ssr: () => NO_PROGRESS });
  const exampleDone = useStore($exampleDone, { ssr: () => false });
  const found = findQuizzes(quizzes, criteria, progress);
  const last = lastOpen(progress);
  const resume = quizzes.find(({ slug }) => slug === last);

  return (
    <>
      {resume === undefined ? null : (
        <section className="resume" aria-labelledby="resume">
          <h2 id="resume">Continue where you left off</h2>
          <p>
            <a href={quizHref(resume.slug)}>{resume.title}</a>
            <span className="quiet">{progressLine(progress.get(resume.slug))}</span>
          </p>
        </section>
      )}
      {exampleDone || resume !== undefined ? null : (
        <p className="first-time">
          New here? <a href={exampleHref()}>Start with the two-minute example</a>
        </p>
      )}
      <h2 className="visually-hidden">Quizzes</h2>
      <Filters criteria={criteria} topics={topicsOf(quizzes)} />
      <p className="found" role="status">
        {foundLine(found.length, quizzes.length)}
      </p>
      {found.length === 0 ? (
        <div className="nothing-found">
          <p>
            {quizzes.length === 0
              ? 'There is no quiz here yet.'
              : 'No quiz fits all of that. Try fewer filters or another word.'}
          </p>
          {quizzes.length === 0 ? null : (
            <button type="button" className="button-quiet" onClick={clearCriteria}>
              Show all quizzes
            </button>
          )}
        </div>
      ) : (
        <ol className="quiz-list">
          {found.map((quiz) => (
            <QuizRow key={quiz.slug} quiz={quiz} progress={progress.get(quiz.slug)} />
          ))}
        </ol>
      )}
    </>
  );
}
