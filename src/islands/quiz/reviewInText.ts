import {
  $openFinding,
  $reviewedFlags,
  $reviewing,
  openFinding,
  stepFinding,
} from '../../stores/review/reviewStore.ts';
import { marksAt } from '../article-dom/paint.ts';
import { findingStep } from '../reader/keyboard.ts';
import type { Over } from '../reader/over.ts';

/** What keys and pointer do once a quiz is handed in, or while a saved result is looked at. */
export const reviewInText: Over = {
  isOver: () => $reviewedFlags.get() !== null,
  // Undo is not among them: it would change the attempt that waits behind an opened result.
  pressed(action) {
    if (action.do === 'escape') {
      openFinding(null);
      return true;
    }
    const step = findingStep(action);
    if (step) stepFinding(step);
    return step !== null;
  },
  clicked(target) {
    // A draft has nothing to open, and a review may still be on its way.
    if (!$reviewing.get()) return;
    const ids = [...new Set(marksAt(target))];
    if (ids.length === 0) return;
    // Where several lie, further clicks go round them.
    const here = ids.indexOf($openFinding.get() ?? '');
    openFinding(here < 0 ? (ids[0] ?? null) : (ids[here + 1] ?? null));
  },
};
