import { useState } from 'react';
import { count, FOR_GOOD, quizTitle } from '../../../messages/author.ts';
import { forgetBinned } from '../../../stores/authoring/desk/binStore.ts';
import { binQuiz, removeQuiz } from '../../../stores/authoring/keeping/keptStore.ts';
import type { Kept } from '../../../stores/authoring/keeping/readKept.ts';
import { Dialog } from '../../quiz/Dialog.tsx';
import { focusNext } from '../toFocus.ts';
import { BIN_ID, LIST_ID, quizLinkId } from './ids.ts';

/** The quizzes that were removed: kept until they are removed for good. */
export function Bin({ binned }: { readonly binned: readonly Kept[] }) {
  const [asked, setAsked] = useState<Kept | null>(null);
  if (binned.length === 0) return null;
  const remove = (id: string) => {
    setAsked(null);
    focusNext(binned.length > 1 ? BIN_ID : LIST_ID);
    void removeQuiz(id);
  };
  return (
    <details className="author-bin" onToggle={forgetBinned}>
      <summary id={BIN_ID}>Bin ({count(binned.length, 'quiz', 'quizzes')})</summary>
      <ul className="author-list">
        {binned.map((one) => {
          const { id, quiz } = one;
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
                  onClick={() => setAsked(one)}
                >
                  Remove for good
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <Dialog title={FOR_GOOD.title} open={asked !== null} onClose={() => setAsked(null)}>
        <p>{FOR_GOOD.about(quizTitle(asked?.quiz?.about.title ?? ''))}</p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => asked && remove(asked.id)}>
            {FOR_GOOD.remove}
          </button>
          <button type="button" className="button-quiet" onClick={() => setAsked(null)}>
            {FOR_GOOD.keep}
          </button>
        </div>
      </Dialog>
    </details>
  );
}
