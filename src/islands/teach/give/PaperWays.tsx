import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { keyHref, quizHref } from '../../../links/links.ts';

/** The sheets to print; only where this site has the quiz. */
export function PaperWays({ quiz }: { readonly quiz: TeachQuiz | null }) {
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
