import { count, quizTitle } from '../../../messages/author.ts';
import { forgetBinned } from '../../../stores/authoring/desk/binStore.ts';
import { binQuiz, removeQuiz } from '../../../stores/authoring/keeping/keptStore.ts';
import type { Kept } from '../../../stores/authoring/keeping/readKept.ts';
import { focusNext } from '../toFocus.ts';
import { BIN_ID, LIST_ID, quizLinkId } from './ids.ts';

/** The quizzes that were removed: kept until they are removed for good. */
export function Bin({ binned }: { readonly binned: readonly Kept[] }) {
  if (binned.length === 0) return null;
  return (
    <details className="author-bin" onToggle={forgetBinned}>
      <summary id={BIN_ID}>Bin ({count(binned.length, 'quiz', 'quizzes')})</summary>
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
                  onClick={() => {
                    focusNext(quizLinkId(id));
                    void binQuiz(id, null);
                  }}
                >
                  Put back
                </button>
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={`Remove ${title} for good`}
                  onClick={() => {
                    focusNext(binned.length > 1 ? BIN_ID : LIST_ID);
                    void removeQuiz(id);
                  }}
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
