import { listenToKeys } from './articleKeys.ts';
import { listenToPointer } from './articlePointer.ts';
import type { Over } from './over.ts';
import { drawSelections } from './selectionOverlay.ts';

/**
 * Takes selections on an article from mouse, touch and keyboard, and draws them, until the signal ends it. What is made
 * of them is for the page's marking.
 *
 * @param over what keys and pointer do once nothing is left to mark; `null` where that never comes
 */
export function takeMarks(root: HTMLElement, signal: AbortSignal, over: Over | null): void {
  listenToKeys(root, signal, over);
  listenToPointer(root, signal, over);
  drawSelections(root, signal);
}
