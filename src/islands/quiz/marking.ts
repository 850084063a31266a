import type { KeptFlag } from '../../core/attempt/attempt.ts';
import type { Family } from '../../core/taxonomy/technique.ts';
import { ANNOUNCE } from '../../messages/announcements.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import {
  $locked,
  addFlag,
  changeFamily,
  redo,
  removeFlag,
  resizeFlag,
  undo,
  writeNote,
} from '../../stores/attempt/attemptStore.ts';
import { $article, $quiz } from '../../stores/quiz/quizStore.ts';
import {
  $pickedFlag,
  $selection,
  clearSelection,
  dropToCursor,
  flagsAt,
  nudge,
  pickFlag,
} from '../../stores/selection/selectionStore.ts';

// What a learner does to flags, each with what a screen reader is told of it.

function textOf({ start, end }: { start: number; end: number }): string {
  return $article.get()?.text.slice(start, end) ?? '';
}

/** Ends the selection: a reader at the keyboard keeps the cursor, a pointer leaves nothing behind. */
export function endSelection(): void {
  if ($selection.get()?.by === 'keyboard') dropToCursor();
  else clearSelection();
}

/** Whether a flag may not be changed; that is then said. */
function isLocked(flag: KeptFlag | null): boolean {
  const locked = flag !== null && $locked.get().has(flag.id);
  if (locked) announce(ANNOUNCE.locked);
  return locked;
}

/** Flags the selection under a family, or moves the picked flag to it. */
export function flagAs(family: Family): void {
  const picked = $pickedFlag.get();
  const selection = $selection.get();
  if (isLocked(picked) || $quiz.get()?.terms?.families.includes(family) === false) return;
  if (picked) {
    changeFamily(picked.id, family);
    announce(ANNOUNCE.changed(picked.quote, family));
  } else if (selection) {
    addFlag(selection.span, family);
    announce(ANNOUNCE.flagged(textOf(selection.span), family));
  } else return;
  endSelection();
}

/** Removes the picked flag, or else the shortest one under the cursor. */
export function removePicked(): void {
  const selection = $selection.get();
  const flag = $pickedFlag.get() ?? (selection ? flagsAt(selection.span.start)[0] : undefined);
  if (!flag || isLocked(flag)) return;
  removeFlag(flag.id);
  announce(ANNOUNCE.removed(flag.quote));
  endSelection();
}

export function removeById(id: string, quote: string): void {
  removeFlag(id);
  announce(ANNOUNCE.removed(quote));
  if ($selection.get()?.flag === id) clearSelection();
}

/** Widens or narrows the selection by a word; a picked flag follows at once. */
export function nudgeEnd(end: 'start' | 'end', by: 1 | -1): void {
  const picked = $pickedFlag.get();
  if (isLocked(picked)) return;
  const id = picked?.id;
  const span = nudge(end, by);
  if (!span) return;
  if (id) {
    resizeFlag(id, span);
    announce(ANNOUNCE.resized(textOf(span)));
  } else announce(ANNOUNCE.selected(textOf(span)));
}

/** Gives a dragged flag the span its handles ended on. */
export function settleDrag(): void {
  const picked = $pickedFlag.get();
  const selection = $selection.get();
  if (!picked || !selection || isLocked(picked)) return;
  resizeFlag(picked.id, selection.span);
  announce(ANNOUNCE.resized(textOf(selection.span)));
}

export function keepNote(id: string, quote: string, note: string): void {
  writeNote(id, note);
  announce(ANNOUNCE.noted(quote));
}

export function undoLast(): void {
  announce(undo() ? ANNOUNCE.undone : ANNOUNCE.nothingToUndo);
}

export function redoLast(): void {
  announce(redo() ? ANNOUNCE.redone : ANNOUNCE.nothingToRedo);
}

/** Picks the next or previous flag in the text, seen from the cursor. */
export function stepFlag(direction: 1 | -1, flags: readonly { id: string; start: number }[]): void {
  if (flags.length === 0) {
    announce(ANNOUNCE.noFlags);
    return;
  }
  const selection = $selection.get();
  const picked = flags.findIndex(({ id }) => id === selection?.flag);
  const at = selection?.span.start ?? -1;
  const beyond =
    direction === 1
      ? flags.findIndex(({ start }) => start >= at)
      : flags.findLastIndex(({ start }) => start < at);
  // Beyond the last comes the first again.
  const next = picked >= 0 ? picked + direction : beyond < 0 && direction === 1 ? 0 : beyond;
  const flag = flags[(next + flags.length) % flags.length] ?? flags[0];
  if (!flag) return;
  pickFlag(flag.id, 'keyboard');
  const now = $pickedFlag.get();
  if (now) announce(ANNOUNCE.picked(now));
}
