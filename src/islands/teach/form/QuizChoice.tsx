import { useStore } from '@nanostores/react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { genreLine, searchingLine } from '../../../messages/library.ts';
import { choiceLine, notLoadedLine, QUIZ_NOTES } from '../../../messages/teachForm.ts';
import { findQuizzes, NO_CRITERIA } from '../../../stores/library/criteria.ts';
import { NO_PROGRESS } from '../../../stores/library/progress.ts';
import type { QuizEntry } from '../../../stores/library/quizEntry.ts';
import {
  $wholeLibrary,
  $wholeLibraryFailed,
  loadWholeLibrary,
} from '../../../stores/library/wholeLibrary.ts';
import { isOnDevice } from '../../../stores/teach/anyQuiz.ts';
import { chooseAgain } from '../../../stores/teach/form/chosenQuiz.ts';
import type { ChosenQuiz } from '../../../stores/teach/form/formProblems.ts';
import { changeForm } from '../../../stores/teach/form/formStore.ts';
import { OnThisDevice } from './OnThisDevice.tsx';
import { ProblemLine } from './TextField.tsx';

interface Props {
  /** The first quizzes of the library. */
  readonly first: readonly QuizEntry[];
  readonly total: number;
  /** The file of all quizzes. */
  readonly file: string;
  /** The slug that the form names; may be empty. */
  readonly slug: string;
  readonly chosen: ChosenQuiz;
  readonly problem: string | undefined;
}

/** How many quizzes are listed to choose from. */
const SHOWN = 8;
const ID = 'assign-quiz';

/** The quiz of the assignment: what was chosen, or a search for it. */
export function QuizChoice({ first, total, file, slug, chosen, problem }: Props) {
  const [changing, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const isOpen = slug === '' || changing;
  const choose = (name: string) => {
    changeForm({ quiz: name });
    setChanging(false);
    // The list goes, and with it the button that had the focus.
    requestAnimationFrame(() => heading.current?.focus());
  };
  const change = () => {
    setChanging(true);
    requestAnimationFrame(() => search.current?.focus());
  };
  return (
    <section className="teach-part" aria-labelledby="assign-quiz-heading">
      <h3 id="assign-quiz-heading" ref={heading} tabIndex={-1}>
        Quiz
      </h3>
      {isOpen ? (
        <Search first={first} total={total} file={file} field={search} problem={problem} onChoose={choose} />
      ) : (
        <Chosen slug={slug} chosen={chosen} problem={problem} onChange={change} />
      )}
    </section>
  );
}

interface ChosenProps extends Pick<Props, 'slug' | 'chosen' | 'problem'> {
  readonly onChange: () => void;
}

function Chosen({ slug, chosen, problem, onChange }: ChosenProps) {
  const quiz = chosen.state === 'there' ? chosen.quiz : null;
  const notes = quiz
    ? [
        ...(quiz.draft ? [quiz.imprint ? QUIZ_NOTES.unfinished : QUIZ_NOTES.draft] : []),
        ...(quiz.imprint ? [QUIZ_NOTES.onDevice] : []),
        ...(quiz.article ? [] : [QUIZ_NOTES.bring]),
        ...(quiz.sealed ? [QUIZ_NOTES.sealed] : []),
      ]
    : [];
  return (
    <>
      <p className="teach-chosen" role="status">
        {quiz ? (
          <>
            <strong lang={quiz.lang}>{quiz.title}</strong>
            <span className="quiet">
              {[quiz.author, quiz.publisher].filter((part) => part !== '').join(', ')}
            </span>
          </>
        ) : chosen.state === 'failed' ? (
          notLoadedLine(isOnDevice(slug) ? null : slug)
        ) : (
          'Loading the quiz …'
        )}
      </p>
      {notes.map((note) => (
        <p key={note} className="teach-note">
          {note}
        </p>
      ))}
      <p className="teach-ways">
        <button
          id={ID}
          type="button"
          className="button-quiet"
          aria-describedby={problem ? `${ID}-problem` : undefined}
          onClick={onChange}
        >
          Choose another quiz
        </button>
        {chosen.state === 'failed' ? (
          <button type="button" className="button-quiet" onClick={chooseAgain}>
            Load it again
          </button>
        ) : null}
      </p>
      <ProblemLine id={ID} problem={problem} />
    </>
  );
}

interface SearchProps extends Pick<Props, 'first' | 'total' | 'file' | 'problem'> {
  readonly field: React.RefObject<HTMLInputElement | null>;
  readonly onChoose: (name: string) => void;
}

function Search({ first, total, file, field, problem, onChoose }: SearchProps) {
  const [text, setText] = useState('');
  const whole = useStore($wholeLibrary, { ssr: () => null });
  const failed = useStore($wholeLibraryFailed, { ssr: () => false });
  // Typing goes first: the list follows when there is time.
  const wanted = useDeferredValue(text);
  const isPartial = whole === null && first.length < total;
  const needsWhole = isPartial && wanted.trim() !== '';
  const found = useMemo(
    () => findQuizzes(whole?.quizzes ?? first, { ...NO_CRITERIA, text: wanted }, NO_PROGRESS),
    [whole, first, wanted],
  );
  useEffect(() => {
    if (needsWhole) loadWholeLibrary(file);
  }, [needsWhole, file]);
  const count = wanted.trim() === '' ? total : found.length;
  const shown = found.slice(0, SHOWN);
  return (
    <>
      <div className="teach-field">
        <label htmlFor={ID}>Search for a quiz</label>
        <input
          id={ID}
          ref={field}
          className="field"
          type="search"
          autoComplete="off"
          value={text}
          aria-describedby={problem ? `${ID}-problem ${ID}-found` : `${ID}-found`}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            // Enter in a search box searches; it must not send a form that is half filled in.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <ProblemLine id={ID} problem={problem} />
      </div>
      <p id={`${ID}-found`} className="teach-hint" role="status">
        {needsWhole && !failed ? searchingLine(total) : choiceLine(shown.length, count)}
        {needsWhole && failed ? ' Only the first quizzes could be loaded.' : ''}
      </p>
      <ul className="teach-quizzes">
        {shown.map((quiz) => (
          <li key={quiz.slug}>
            <button type="button" className="teach-quiz" onClick={() => onChoose(quiz.slug)}>
              <strong>{quiz.title}</strong>
              <span className="quiet">
                {genreLine(quiz)} · {quiz.publisher}
                {quiz.bringText ? ' · learners bring the text' : ''}
                {quiz.draft ? ' · draft' : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <OnThisDevice wanted={wanted} onChoose={onChoose} />
    </>
  );
}
