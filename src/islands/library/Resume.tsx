import { quizHref } from '../../links/links.ts';
import { progressLine } from '../../messages/library.ts';
import type { Progress } from '../../stores/library/progress.ts';
import type { QuizEntry } from '../../stores/library/quizEntry.ts';

interface Props {
  readonly quiz: QuizEntry;
  readonly progress: Progress | undefined;
}

/** The quiz to go on with. */
export function Resume({ quiz, progress }: Props) {
  return (
    <section className="resume" aria-labelledby="resume">
      <h2 id="resume">Continue where you left off</h2>
      <p>
        <a href={quizHref(quiz.slug)}>{quiz.title}</a>
        <span className="quiet">{progressLine(progress)}</span>
      </p>
    </section>
  );
}
