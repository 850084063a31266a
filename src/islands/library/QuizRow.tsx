import type { ReactNode } from 'react';
import { quizHref } from '../../links/links.ts';
import { genreLine, topicLine } from '../../messages/library.ts';
import type { QuizEntry } from '../../stores/library/quizEntry.ts';

interface Props {
  readonly quiz: QuizEntry;
  /** Where the learner stands with it; nothing on pages without scripts. */
  readonly children?: ReactNode;
}

/** One quiz of the library. */
export function QuizRow({ quiz, children }: Props) {
  return (
    <li className="quiz-row">
      <p className="quiz-facts">{genreLine(quiz)}</p>
      <div className="quiz-main">
        <h3>
          <a href={quizHref(quiz.slug)}>{quiz.title}</a>
        </h3>
        <p className="quiz-summary">{quiz.summary}</p>
        <p className="quiz-small">
          {quiz.author}, <cite>{quiz.publisher}</cite> · {topicLine(quiz.topics)}
        </p>
        {quiz.bringText ? (
          <p className="quiz-note">
            Bring your own copy: you open or paste the article, and it stays with you.
          </p>
        ) : null}
        {quiz.draft ? (
          <p className="quiz-note">Draft: its answer key is not written yet, so it gives no score.</p>
        ) : null}
      </div>
      {children}
    </li>
  );
}
