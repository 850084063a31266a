import { atom, computed } from 'nanostores';
import type { Span } from '../../core/article/article.ts';
import { snapOut, trimSpan } from '../../core/article/boundaries.ts';
import { sentencesOf } from '../../core/article/sentences.ts';
import { blockIndexAt } from '../../core/article/words.ts';
import { $marked, type MarkedSpan } from '../marking/markingStore.ts';
import { $article, $words } from '../marking/textStore.ts';

/** How far a step of the cursor goes. */
export type Unit = 'word' | 'sentence' | 'block';

/**
 * Where the reader is in the text. `anchor` and `focus` are words: the selection runs from the one to the other,
 * both included.
 */
export interface Selection {
  readonly anchor: Span;
  readonly focus: Span;
  /** The very words, with the quotation marks or full stop that a pointer took along. */
  readonly span: Span;
  /** What is being changed, if something marked is picked. */
  readonly mark: string | null;
  /** Whether the palette is offered. A cursor that only passes by does not call it up. */
  readonly offered: boolean;
  readonly by: 'pointer' | 'touch' | 'keyboard';
}

export const $selection = atom<Selection | null>(null);

/** What is being changed, as it stands. */
export const $picked = computed([$selection, $marked], (selection, marked) =>
  selection?.mark ? (marked.find(({ id }) => id === selection.mark) ?? null) : null,
);

/** Whether a selection is one word and no more. */
export function isOneWord({ anchor, focus }: Selection): boolean {
  return anchor.start === focus.start;
}

function earlier(one: Span, other: Span): Span {
  return one.start <= other.start ? one : other;
}

function later(one: Span, other: Span): Span {
  return one.start >= other.start ? one : other;
}

/** The first and the last word of a selection, whichever way it was made. */
function endsOf({ anchor, focus }: Selection): { first: Span; last: Span } {
  return { first: earlier(anchor, focus), last: later(anchor, focus) };
}

function spanOf(anchor: Span, focus: Span): Span {
  return { start: earlier(anchor, focus).start, end: later(anchor, focus).end };
}

function wordAt(offset: number): Span | null {
  return $words.get()?.within({ start: offset, end: offset + 1 })?.first ?? null;
}

/**
 * Selects what a pointer marked, widened to whole words, without white space at its ends; a span without a word
 * clears the selection.
 */
export function selectSpan(marked: Span, by: Selection['by']): void {
  const found = $words.get()?.within(marked);
  if (!found) {
    $selection.set(null);
    return;
  }
  const { first, last } = found;
  const text = $article.get()?.text ?? '';
  const both = { start: Math.min(marked.start, first.start), end: Math.max(marked.end, last.end) };
  const span = trimSpan(text, snapOut(text, both));
  $selection.set({ anchor: first, focus: last, span, mark: null, offered: true, by });
}

/** Puts the cursor on the word at an offset, without offering anything. */
export function placeCursor(offset: number): void {
  const word = $words.get()?.near(offset);
  if (word) stretchByKey(word, word, false);
}

/** A tap: selects the word, or extends the selection that is open to it. A tap inside the selection ends it. */
export function tapWord(offset: number): void {
  const tapped = wordAt(offset);
  if (!tapped) {
    $selection.set(null);
    return;
  }
  const current = $selection.get();
  if (current?.offered && current.mark === null) {
    const { first, last } = endsOf(current);
    if (tapped.start < first.start || tapped.start > last.start) {
      stretch(earlier(first, tapped), later(last, tapped), 'touch');
      return;
    }
    $selection.set(null);
    return;
  }
  stretch(tapped, tapped, 'touch');
}

function stretch(anchor: Span, focus: Span, by: Selection['by']): void {
  $selection.set({ anchor, focus, span: spanOf(anchor, focus), mark: null, offered: true, by });
}

/** Picks something marked, to change it. */
export function pickMark(id: string, by: Selection['by']): void {
  const marked = $marked.get().find((candidate) => candidate.id === id);
  if (!marked) return;
  const span = { start: marked.start, end: marked.end };
  const words = $words.get();
  const anchor = words?.within(span)?.first ?? words?.near(marked.start) ?? span;
  const focus = words?.within(span)?.last ?? anchor;
  $selection.set({ anchor, focus, span, mark: id, offered: true, by });
}

/** What is marked on the word at an offset, the shortest first. */
export function marksOn(offset: number): MarkedSpan[] {
  return $marked
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
  if (focus) stretchByKey(focus, focus, false);
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
  const current = $selection.get();
  if (!current) {
    placeCursor(0);
    return;
  }
  const focus = step(current.focus, unit, direction, extend);
  stretchByKey(extend ? current.anchor : focus, focus, extend);
}

function stretchByKey(anchor: Span, focus: Span, offered: boolean): void {
  $selection.set({
    anchor,
    focus,
    span: spanOf(anchor, focus),
    mark: null,
    offered: offered && anchor.start !== focus.start,
    by: 'keyboard',
  });
}

/** The word next to a word, or the word itself at an end of the text. */
function neighbour(word: Span, direction: 1 | -1): Span {
  return (direction === 1 ? $words.get()?.after(word) : $words.get()?.before(word)) ?? word;
}

/** The first and the last word of the sentence or block that a word is in. */
function unitAt(word: Span, unit: 'sentence' | 'block'): { first: Span; last: Span } | null {
  const article = $article.get();
  const block = article?.blocks[blockIndexAt(article.blocks, word.start)];
  if (!article || !block) return null;
  const spans = unit === 'sentence' ? sentencesOf(article, block) : [block];
  const span = spans.find(({ start, end }) => start < word.end && word.start < end);
  return (span && $words.get()?.within(span)) ?? null;
}

function step(focus: Span, unit: Unit, direction: 1 | -1, extend: boolean): Span {
  const here = unit === 'word' ? null : unitAt(focus, unit);
  if (unit === 'word' || !here) return neighbour(focus, direction);
  const { first, last } = here;
  if (direction === -1) {
    if (focus.start > first.start) return first;
    return unitAt(neighbour(first, -1), unit)?.first ?? first;
  }
  if (extend && focus.start < last.start) return last;
  const next = neighbour(last, 1);
  if (next === last) return last;
  const beyond = unitAt(next, unit);
  return (extend ? beyond?.last : beyond?.first) ?? next;
}

/** Moves the cursor to the first or last word of the sentence it is in. */
export function moveToEdge(edge: 'start' | 'end', extend: boolean): void {
  const current = $selection.get();
  const sentence = current && unitAt(current.focus, 'sentence');
  if (!current || !sentence) return;
  const focus = edge === 'start' ? sentence.first : sentence.last;
  stretchByKey(extend ? current.anchor : focus, focus, extend);
}

/** Selects the whole sentence under the cursor. */
export function selectSentence(): void {
  const word = $selection.get()?.focus ?? $words.get()?.near(0);
  const sentence = word && unitAt(word, 'sentence');
  if (sentence) stretchByKey(sentence.first, sentence.last, true);
}

/** Moves one end of the selection by a word; how handles and the palette's buttons widen and narrow it. */
export function nudge(end: 'start' | 'end', by: 1 | -1): Span | null {
  const current = $selection.get();
  if (!current) return null;
  const { first, last } = endsOf(current);
  const anchor = end === 'start' ? earlier(neighbour(first, by), last) : first;
  const focus = end === 'end' ? later(neighbour(last, by), first) : last;
  const span = spanOf(anchor, focus);
  $selection.set({ ...current, anchor, focus, span, offered: true });
  return span;
}

/** Moves one end of the selection to the word at an offset, as a handle is dragged. */
export function dragEnd(end: 'start' | 'end', offset: number): void {
  const current = $selection.get();
  const word = wordAt(offset);
  if (!current || !word) return;
  const { first, last } = endsOf(current);
  const anchor = end === 'start' ? earlier(word, last) : first;
  const focus = end === 'end' ? later(word, first) : last;
  $selection.set({ ...current, anchor, focus, span: spanOf(anchor, focus) });
}
