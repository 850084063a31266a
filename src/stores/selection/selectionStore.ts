import { atom, computed } from 'nanostores';
import type { Span } from '../../core/article/article.ts';
import { snapOut, trimSpan } from '../../core/article/boundaries.ts';
import { tokenRange } from '../../core/article/tokens.ts';
import { $flags } from '../attempt/attemptStore.ts';
import { $article, $sentences, $words } from '../quiz/quizStore.ts';

/** How far a step of the cursor goes. */
export type Unit = 'word' | 'sentence' | 'block';

/**
 * Where the reader is in the text. `anchor` and `focus` are words, by index: the selection runs from the one to the
 * other, both included.
 */
export interface Selection {
  readonly anchor: number;
  readonly focus: number;
  /** The very words, with the quotation marks or full stop that a pointer took along. */
  readonly span: Span;
  /** The flag being edited, if one is picked. */
  readonly flag: string | null;
  /** Whether the palette is offered. A cursor that only passes by does not call it up. */
  readonly offered: boolean;
  readonly by: 'pointer' | 'touch' | 'keyboard';
}

export const $selection = atom<Selection | null>(null);

/** The flag being edited, as it stands. */
export const $pickedFlag = computed([$selection, $flags], (selection, flags) =>
  selection?.flag ? (flags.find(({ id }) => id === selection.flag) ?? null) : null,
);

function spanOf(anchor: number, focus: number): Span {
  const { starts, ends } = $words.get();
  return { start: starts[Math.min(anchor, focus)] ?? 0, end: ends[Math.max(anchor, focus)] ?? 0 };
}

function lastWord(): number {
  return $words.get().starts.length - 1;
}

function clamp(word: number): number {
  return Math.max(0, Math.min(word, lastWord()));
}

/**
 * Selects what a pointer marked, widened to whole words, without white space at its ends; a span without a word
 * clears the selection.
 */
export function selectSpan(marked: Span, by: Selection['by']): void {
  const { from, to } = tokenRange($words.get(), marked);
  if (to <= from) {
    $selection.set(null);
    return;
  }
  const words = spanOf(from, to - 1);
  const text = $article.get()?.text ?? '';
  const both = { start: Math.min(marked.start, words.start), end: Math.max(marked.end, words.end) };
  const span = trimSpan(text, snapOut(text, both));
  $selection.set({ anchor: from, focus: to - 1, span, flag: null, offered: true, by });
}

/** Puts the cursor on the word at an offset, without offering anything. */
export function placeCursor(offset: number): void {
  const { from } = tokenRange($words.get(), { start: offset, end: offset + 1 });
  if (lastWord() >= 0) stretchByKey(clamp(from), clamp(from), false);
}

/** A tap: selects the word, or extends the selection that is open to it. A tap inside the selection ends it. */
export function tapWord(offset: number): void {
  const tapped = tokenRange($words.get(), { start: offset, end: offset + 1 });
  if (tapped.to <= tapped.from) {
    $selection.set(null);
    return;
  }
  const current = $selection.get();
  if (current?.offered && current.flag === null) {
    const first = Math.min(current.anchor, current.focus);
    const last = Math.max(current.anchor, current.focus);
    if (tapped.from < first || tapped.from > last) {
      stretch(Math.min(first, tapped.from), Math.max(last, tapped.from), 'touch');
      return;
    }
    $selection.set(null);
    return;
  }
  stretch(tapped.from, tapped.from, 'touch');
}

function stretch(anchor: number, focus: number, by: Selection['by']): void {
  $selection.set({ anchor, focus, span: spanOf(anchor, focus), flag: null, offered: true, by });
}

/** Picks a flag for editing. */
export function pickFlag(id: string, by: Selection['by']): void {
  const flag = $flags.get().find((candidate) => candidate.id === id);
  if (!flag) return;
  const { from, to } = tokenRange($words.get(), flag);
  $selection.set({
    anchor: from,
    focus: Math.max(from, to - 1),
    span: { start: flag.start, end: flag.end },
    flag: id,
    offered: true,
    by,
  });
}

/** Flags that lie on the word at an offset, the shortest first. */
export function flagsAt(offset: number) {
  return $flags
    .get()
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

export function clearSelection(): void {
  $selection.set(null);
}

/** Closes the palette and leaves the cursor where the selection was. */
export function dropToCursor(): void {
  const focus = $selection.get()?.focus;
  if (focus !== undefined) stretchByKey(clamp(focus), clamp(focus), false);
}

/** Offers the palette for the selection or for the word under the cursor. */
export function offer(): void {
  const current = $selection.get();
  if (current) $selection.set({ ...current, offered: true });
}

/**
 * Moves the cursor by a unit, or with `extend` the moving end of the selection. Extending forward stops at
 * the end of a unit, so that a whole sentence is selected with one key.
 */
export function moveCursor(unit: Unit, direction: 1 | -1, extend: boolean): void {
  if (lastWord() < 0) return;
  const current = $selection.get();
  if (!current) {
    stretchByKey(0, 0, false);
    return;
  }
  const focus = clamp(step(current.focus, unit, direction, extend));
  stretchByKey(extend ? current.anchor : focus, focus, extend);
}

function stretchByKey(anchor: number, focus: number, offered: boolean): void {
  $selection.set({
    anchor,
    focus,
    span: spanOf(anchor, focus),
    flag: null,
    offered: offered && anchor !== focus,
    by: 'keyboard',
  });
}

function unitsOf(unit: Unit): readonly Span[] {
  return unit === 'sentence' ? $sentences.get() : ($article.get()?.blocks ?? []);
}

function step(focus: number, unit: Unit, direction: 1 | -1, extend: boolean): number {
  if (unit === 'word') return focus + direction;
  const ranges = unitsOf(unit)
    .map((span) => tokenRange($words.get(), span))
    .filter(({ from, to }) => to > from);
  const here = ranges.findIndex(({ from, to }) => from <= focus && focus < to);
  const range = ranges[here];
  if (!range) return focus + direction;
  if (direction === 1) {
    if (!extend) return ranges[here + 1]?.from ?? range.to - 1;
    return focus < range.to - 1 ? range.to - 1 : (ranges[here + 1]?.to ?? range.to) - 1;
  }
  return focus > range.from ? range.from : (ranges[here - 1]?.from ?? range.from);
}

/** Moves the cursor to the first or last word of the sentence it is in. */
export function moveToEdge(edge: 'start' | 'end', extend: boolean): void {
  const current = $selection.get();
  const sentence = current && sentenceAt(current.focus);
  if (!current || !sentence) return;
  const focus = edge === 'start' ? sentence.from : sentence.to - 1;
  stretchByKey(extend ? current.anchor : focus, focus, extend);
}

function sentenceAt(word: number) {
  return $sentences
    .get()
    .map((span) => tokenRange($words.get(), span))
    .find(({ from, to }) => from <= word && word < to);
}

/** Selects the whole sentence under the cursor. */
export function selectSentence(): void {
  const sentence = sentenceAt($selection.get()?.focus ?? 0);
  if (sentence) stretchByKey(sentence.from, sentence.to - 1, true);
}

/** Moves one end of the selection by a word; how handles and the palette's buttons widen and narrow it. */
export function nudge(end: 'start' | 'end', by: 1 | -1): Span | null {
  const current = $selection.get();
  if (!current) return null;
  const first = Math.min(current.anchor, current.focus);
  const last = Math.max(current.anchor, current.focus);
  const from = end === 'start' ? Math.max(0, Math.min(first + by, last)) : first;
  const to = end === 'end' ? Math.min(lastWord(), Math.max(last + by, first)) : last;
  const span = spanOf(from, to);
  $selection.set({ ...current, anchor: from, focus: to, span, offered: true });
  return span;
}

/** Moves one end of the selection to the word at an offset, as a handle is dragged. */
export function dragEnd(end: 'start' | 'end', offset: number): void {
  const current = $selection.get();
  const { from: word, to } = tokenRange($words.get(), { start: offset, end: offset + 1 });
  if (!current || to <= word) return;
  const first = Math.min(current.anchor, current.focus);
  const last = Math.max(current.anchor, current.focus);
  const anchor = end === 'start' ? Math.min(word, last) : first;
  const focus = end === 'end' ? Math.max(word, first) : last;
  $selection.set({ ...current, anchor, focus, span: spanOf(anchor, focus) });
}
