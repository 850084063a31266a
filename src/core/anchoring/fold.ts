import type { Span } from '../article/article.ts';
import { FIRST_JOINING_CODE, isBoundary } from '../article/boundaries.ts';
import { foldPunctuation } from '../article/foldingTable.ts';
import { unitClass } from '../article/unitClass.ts';

/**
 * A text with what typing changes folded away, and the way back. Unit `i` of `text` comes from the source range
 * `[starts[i], ends[i])`: a character with its marks, or a run of white space. Units of one character share it.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where words stand in `text` from a unit on, as `String.indexOf` tells it; see `indexed` for a quicker way. */
  readonly indexOf: (words: string, from: number) => number;
}

const WHITE_SPACE = /\s/u;
const HALF = /\p{Surrogate}/u;
const SPACE = 0x20;
const ZERO_WIDTH_JOINER = 0x200d;
/** Composing takes time that grows with the square of a character's marks: one with more units stays as it is. */
const MOST_COMPOSED = 64;

/** Folds curly quotes, dashes, runs of white space, and each character with its marks to Unicode NFC. */
export function fold(source: string): Folded {
  const pieces: string[] = [];
  let starts = new Int32Array(source.length);
  let ends = new Int32Array(source.length);
  let length = 0;
  let start = 0;
  while (start < source.length) {
    const plain = start;
    while (isPlain(source, start)) {
      starts[length] = start;
      start += 1;
      ends[length] = start;
      length += 1;
    }
    if (start > plain) pieces.push(source.slice(plain, start));
    if (start === source.length) break;

    let end = clusterEnd(source, start);
    let piece: string;
    if (isSpace(source, start, end)) {
      while (end < source.length && isSpace(source, end, clusterEnd(source, end))) end += 1;
      piece = ' ';
    } else {
      piece = foldCluster(source.slice(start, end));
    }
    pieces.push(piece);
    // Some characters are longer composed than as they were.
    if (length + piece.length + source.length - end > starts.length) {
      starts = grown(starts, piece.length);
      ends = grown(ends, piece.length);
    }
    starts.fill(start, length, length + piece.length);
    ends.fill(end, length, length + piece.length);
    length += piece.length;
    start = end;
  }
  const text = pieces.join('');
  return {
    text,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    indexOf: (words, from) => text.indexOf(words, from),
  };
}

/** Whether the unit at an offset, part of no larger character, folds to itself: most of any text. */
function isPlain(source: string, offset: number): boolean {
  const code = source.charCodeAt(offset);
  const next = source.charCodeAt(offset + 1);
  if (!foldsToItself(code) && !(code === SPACE && foldsToItself(next))) return false;
  return (next < FIRST_JOINING_CODE && code !== ZERO_WIDTH_JOINER) || isBoundary(source, offset + 1);
}

const foldsToItself = unitClass(
  (unit) => !HALF.test(unit) && !WHITE_SPACE.test(unit) && foldCluster(unit) === unit,
);

function grown(units: Int32Array, by: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * units.length + by);
  larger.set(units);
  return larger;
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

function foldCluster(cluster: string): string {
  return foldPunctuation(cluster.length > MOST_COMPOSED ? cluster : cluster.normalize('NFC'));
}
