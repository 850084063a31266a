/** What of a text was changed: its range `[from, oldTo)` became `[from, newTo)`; before and after it both are the same. */
export interface Change {
  readonly oldText: string;
  readonly newText: string;
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

/** The smallest range outside which two texts are the same, read from their two ends. */
export function changeOf(oldText: string, newText: string): Change {
  const most = Math.min(oldText.length, newText.length);
  let from = 0;
  while (from < most && oldText[from] === newText[from]) from += 1;
  let behind = 0;
  while (behind < most - from && oldText.at(-1 - behind) === newText.at(-1 - behind)) behind += 1;
  return { oldText, newText, from, oldTo: oldText.length - behind, newTo: newText.length - behind };
}
