import { count, quizTitle } from '../../../messages/author.ts';
import { binQuiz, removeQuiz } from '../../../stores/authoring/keeping/keptStore.ts';
import type { Kept } from '../../../stores/authoring/keeping/readKept.ts';

/** The quizzes that were removed: kept until they are removed for good. */
export function Bin({ binned }: { readonly binned: readonly Kept[] }) {
  if (binned.length === 0) return null;
  return (
    <details className="author-bin">
      <summary>Bin ({count(binned.length, 'quiz', 'quizzes')})</summary>
      <ul className="author-list">
        {binned.map(({ id, quiz }) => {
          const title = quizTitle(quiz?.about.title ?? '');
          return (
            <li key={id}>
              <span dir="auto">{title}</span>
              <span className="author-ways">
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={`Put ${title} back`}
                  onClick={() => void binQuiz(id, null)}
                >
                  Put back
                </button>
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={`Remove ${title} for good`}
                  onClick={() => void removeQuiz(id)}
                >
                  Remove for good
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
