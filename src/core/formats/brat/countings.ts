import type { Span } from '../../article/article.ts';
import { BYTE_ORDER_MARK, withoutMark } from '../fileText.ts';
import { type Offsets, offsetsOf } from '../offsets.ts';
import { type BoundLine, onOneLine } from './lines.ts';

/** One way to count the characters of a text file. */
export interface Counting {
  readonly text: string;
  toUnits(offset: number): number | null;
  /** The highest offset. */
  readonly length: number;
}

/**
 * The way of counting under which most annotations lie on the words that the file repeats for them. brat counts code
 * points of the file as it stands; files that other programs made count a carriage return and line feed as one, leave a
 * byte order mark out, or count UTF-16 code units. Without a doubt, or where nothing tells, it is brat's own.
 */
export function likelyCounting(text: string, bound: readonly BoundLine[]): Counting {
  const [own, ...others] = countings(text);
  let best = own;
  let fewest = misses(own, bound);
  for (const other of others) {
    if (fewest === 0) break;
    const count = misses(other, bound);
    if (count < fewest) [best, fewest] = [other, count];
  }
  return best;
}

function countings(text: string): readonly [Counting, ...Counting[]] {
  const unmarked = text.startsWith(BYTE_ORDER_MARK) ? [withoutMark(text)] : [];
  const texts = [...unmarked, ...[text, ...unmarked].filter((one) => one.includes('\r\n')).map(lineFeeds)];
  return [
    byCodePoints(text),
    ...texts.map(byCodePoints),
    ...[text, ...texts].filter((one) => offsetsOf(one).codePoints < one.length).map(byUnits),
  ];
}

function lineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function byCodePoints(text: string): Counting {
  const offsets: Offsets = offsetsOf(text);
  return { text, toUnits: offsets.toUnits, length: offsets.codePoints };
}

function byUnits(text: string): Counting {
  const offsets = offsetsOf(text);
  return {
    text,
    toUnits: (offset) => (offsets.toCodePoints(offset) === null ? null : offset),
    length: text.length,
  };
}

function misses(counting: Counting, bound: readonly BoundLine[]): number {
  return bound.filter((line) => !liesOnItsWords(counting, line)).length;
}

/** Whether what stands at an annotation's place is what its line repeats; runs of white space do not matter. */
export function liesOnItsWords(counting: Counting, { fragments, words }: BoundLine): boolean {
  const found = fragments.map((fragment) => wordsAt(counting, fragment)).join(' ');
  return folded(found) === folded(words);
}

/** The words at an annotation's place; none outside the text. */
export function wordsAt(counting: Counting, { start, end }: Span): string {
  const from = counting.toUnits(start);
  const to = counting.toUnits(end);
  return from === null || to === null ? '' : counting.text.slice(from, to);
}

function folded(words: string): string {
  return onOneLine(words).replace(/\s+/gu, ' ').trim();
}
