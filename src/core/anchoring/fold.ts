import type { Span } from '../article/article.ts';
import { isBoundary } from '../article/boundaries.ts';
import { foldPunctuation } from '../article/foldingTable.ts';

/**
 * A text with what typing changes folded away, and the way back. Unit `i` of `text` comes from the source range
 * `[starts[i], ends[i])`: a character with its marks, or a run of white space. Units of one character share it.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const WHITE_SPACE = /\s/u;
const ASCII_END = 0x7f;

/** Folds curly quotes, dashes, runs of white space, and each character with its marks to Unicode NFC. */
export function fold(source: string): Folded {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  while (start < source.length) {
    let end = clusterEnd(source, start);
    let piece: string;
    if (isSpace(source, start, end)) {
      while (end < source.length && isSpace(source, end, clusterEnd(source, end))) end += 1;
      piece = ' ';
    } else {
      piece = foldCluster(source, start, end);
    }
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { text: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The words of a selector, folded, without white space at their ends: what to look for in a `Folded.text`. */
export function foldPattern(words: string): string {
  const { text, starts } = fold(words);
  const isAlone = (unit: number, neighbour: number) => starts[unit] !== starts[neighbour];
  const from = text.startsWith(' ') && isAlone(0, 1) ? 1 : 0;
  const to = text.endsWith(' ') && text.length > from ? text.length - 1 : text.length;
  return text.slice(from, to);
}

/** Whether a match may begin or end at `unit` of the folded text: not inside a character with its marks. */
export function isEdge(folded: Folded, unit: number): boolean {
  return unit <= 0 || unit >= folded.text.length || folded.starts[unit] !== folded.starts[unit - 1];
}

/** The span of the source for the units `[from, to)` of the folded text, widened to whole characters. */
export function toSource(folded: Folded, from: number, to: number): Span {
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
}

function clusterEnd(source: string, start: number): number {
  let end = start + 1;
  while (!isBoundary(source, end)) end += 1;
  return end;
}

function isSpace(source: string, start: number, end: number): boolean {
  return end === start + 1 && WHITE_SPACE.test(source.charAt(start));
}

function foldCluster(source: string, start: number, end: number): string {
  if (end === start + 1 && source.charCodeAt(start) <= ASCII_END) return source.charAt(start);
  return foldPunctuation(source.slice(start, end).normalize('NFC'));
}
