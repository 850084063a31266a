import { troubleSentence } from '../../messages/assigned.ts';
import { practise } from '../../stores/assigned/assignedStore.ts';
import type { AssignmentTrouble } from '../../stores/assigned/onThisPage.ts';
import { $assignedParts } from '../quiz/loadAssigned.ts';
import { toArticle } from './toArticle.ts';

/** Says why an assignment cannot be taken here, and offers what can be done all the same. */
export function Trouble({ trouble: { code, title } }: { readonly trouble: AssignmentTrouble }) {
  return (
    <section className="assigned-panel" aria-labelledby="trouble-title">
      <h2 id="trouble-title">This assignment cannot be opened</h2>
      <p>{troubleSentence(code, title)}</p>
      <p className="quiet">
        You can practise on this article meanwhile. Practice is for you alone: nothing is handed in to
        anybody.
      </p>
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          practise();
          $assignedParts.set(null);
          toArticle();
        }}
      >
        Practise instead
      </button>
    </section>
  );
}
