import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { keyHref, quizHref } from '../../../links/links.ts';
import { authorHref } from '../../../links/teachLinks.ts';

interface Props {
  /** As the site has it; `null` where it has none. */
  readonly quiz: TeachQuiz | null;
  /** Whether only this device holds it. */
  readonly isOwn: boolean;
}

/** The sheets to print; only where this site has the quiz, or the author’s desk. */
export function PaperWays({ quiz, isOwn }: Props) {
  if (isOwn) return <OwnPaperWays />;
  if (!quiz) return null;
  return (
    <section aria-labelledby="give-paper">
      <h3 id="give-paper">On paper</h3>
      <p>
        <a href={quizHref(quiz.slug)}>Worksheet</a>: open the quiz and print it before anything is flagged. It
        has lines for name, class and date and the three families with a letter each: L, C and F. Questions to
        discuss come on a sheet of their own: give it out when everybody has marked.
      </p>
      <p>
        {quiz.sealed ? (
          'There is no answer key to print: this site has sealed it.'
        ) : (
          <>
            <a href={keyHref(quiz.slug)}>Answer key</a>: every answer in the article with its number, fair
            passages and contested ones with letters. Print it with your browser’s own Print.
          </>
        )}
      </p>
    </section>
  );
}

function OwnPaperWays() {
  return (
    <section aria-labelledby="give-paper">
      <h3 id="give-paper">On paper</h3>
      <p>
        Open the preview of this quiz at the <a href={authorHref()}>author’s desk</a>. Printed before anything
        is flagged, it is the worksheet; handed in without a flag and then printed, it is the answer key.
      </p>
    </section>
  );
}
