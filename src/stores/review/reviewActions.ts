import { placeFlags } from '../../core/attempt/reconcile.ts';
import type { ResultFile } from '../../core/attempt/resultFile.ts';
import { $attempt, tryAgain } from '../attempt/attemptStore.ts';
import { $article } from '../marking/textStore.ts';
import {
  $filter,
  $openedResult,
  $openFinding,
  $result,
  $shownFindings,
  type Filter,
  openFinding,
} from './reviewStore.ts';

// What is done in a review and nowhere else: it comes with the review, not with the page.

/** Shows a saved result; flags made on another copy of the text are put on this one. */
export function openResult(file: ResultFile): void {
  const text = $article.get()?.text ?? '';
  setFilter('all');
  openFinding(null);
  $openedResult.set({ ...file, ...placeFlags(file.flags, text) });
}

/** Goes back from a saved result to this device's own attempt. */
export function closeResult(): void {
  $openedResult.set(null);
  openFinding(null);
}

export function setFilter(filter: Filter): void {
  $filter.set(filter);
  const open = $openFinding.get();
  if (open && !$shownFindings.get().some(({ id }) => id === open)) $openFinding.set(null);
}

/** Another round on what was missed: flags that hit stay, the others make room. */
export function tryMissedAgain(): void {
  const flags = $attempt.get()?.flags ?? [];
  const result = $result.get();
  if (!result || $openedResult.get()) return;
  tryAgain(flags.filter((_, index) => result.flags[index]?.outcome === 'hit').map(({ id }) => id));
  $openFinding.set(null);
}
