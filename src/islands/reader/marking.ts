import { SAID } from '../../messages/marking.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import { $marked, $offered, type MarkedSpan, marking } from '../../stores/marking/markingStore.ts';
import { $article } from '../../stores/marking/textStore.ts';
import {
  $picked,
  $selection,
  clearSelection,
  dropToCursor,
  marksOn,
  nudge,
  pickMark,
} from '../../stores/selection/selectionStore.ts';

// What a reader does to what is marked, each with what a screen reader is told of it.

function textOf({ start, end }: { start: number; end: number }): string {
  return $article.get()?.text.slice(start, end) ?? '';
}

/** Ends the selection: a reader at the keyboard keeps the cursor, a pointer leaves nothing behind. */
export function endSelection(): void {
  if ($selection.get()?.by === 'keyboard') dropToCursor();
  else clearSelection();
}

/** Whether something marked may not be changed; that is then said. */
function isLocked(marked: MarkedSpan | null): boolean {
  if (marked?.locked) announce(marking().words.locked);
  return marked?.locked === true;
}

/** Marks the selection as a kind, or makes what is picked one of that kind. */
export function markAs(kind: string): void {
  const held = marking();
  const picked = $picked.get();
  const selection = $selection.get();
  if (isLocked(picked) || !$offered.get().includes(kind)) return;
  if (picked) {
    held.changeKind(picked.id, kind);
    announce(held.words.changed(picked.quote, kind));
  } else if (selection) {
    held.add(selection.span, kind);
    announce(held.words.marked(textOf(selection.span), kind));
  } else return;
  endSelection();
}

/** Removes what is picked, or else the shortest mark under the cursor. */
export function removePicked(): void {
  const selection = $selection.get();
  const marked = $picked.get() ?? (selection ? marksOn(selection.span.start)[0] : undefined);
  if (!marked || isLocked(marked)) return;
  remove(marked.id, marked.quote);
  endSelection();
}

function remove(id: string, quote: string): void {
  const held = marking();
  held.remove(id);
  announce(held.words.removed(quote));
}

export function removeById(id: string, quote: string): void {
  remove(id, quote);
  if ($selection.get()?.mark === id) clearSelection();
}

/** Widens or narrows the selection by a word; what is picked follows at once. */
export function nudgeEnd(end: 'start' | 'end', by: 1 | -1): void {
  const picked = $picked.get();
  if (isLocked(picked)) return;
  const span = nudge(end, by);
  if (!span) return;
  if (picked) resizeTo(picked.id, span);
  else announce(SAID.selected(textOf(span)));
}

/** Gives what is picked the span that its handles were dragged to. */
export function settleDrag(): void {
  const picked = $picked.get();
  const selection = $selection.get();
  if (picked && selection && !isLocked(picked)) resizeTo(picked.id, selection.span);
}

function resizeTo(id: string, span: { start: number; end: number }): void {
  const held = marking();
  held.resize(id, span);
  announce(held.words.resized(textOf(span)));
}

export function keepNote(id: string, quote: string, note: string): void {
  const held = marking();
  held.writeNote(id, note);
  announce(held.words.noted(quote));
}

export function undoLast(): void {
  announce(marking().undo() ? SAID.undone : SAID.nothingToUndo);
}

export function redoLast(): void {
  announce(marking().redo() ? SAID.redone : SAID.nothingToRedo);
}

/** Picks the next or previous of what is marked in the text, seen from the cursor. */
export function stepMark(direction: 1 | -1): void {
  const { words } = marking();
  const marked = $marked.get();
  if (marked.length === 0) {
    announce(words.none);
    return;
  }
  const selection = $selection.get();
  const picked = marked.findIndex(({ id }) => id === selection?.mark);
  const at = selection?.span.start ?? -1;
  const beyond =
    direction === 1
      ? marked.findIndex(({ start }) => start >= at)
      : marked.findLastIndex(({ start }) => start < at);
  // Beyond the last comes the first again.
  const next = picked >= 0 ? picked + direction : beyond < 0 && direction === 1 ? 0 : beyond;
  const goal = marked[(next + marked.length) % marked.length] ?? marked[0];
  if (!goal) return;
  pickMark(goal.id, 'keyboard');
  const now = $picked.get();
  if (now) announce(words.picked(now.quote, now.kind));
}
