/** Offsets of one text, counted in code points and in UTF-16 code units. A torn half of a surrogate pair counts as one. */
export interface Offsets {
  /** How many code points the text has. */
  readonly codePoints: number;
  /** The UTF-16 offset of a code point offset, or `null` outside the text. */
  toUnits(codePoint: number): number | null;
  /** The code point offset of a UTF-16 offset, or `null` outside the text and inside a surrogate pair. */
  toCodePoints(unit: number): number | null;
}

const PAIR = /[\u{10000}-\u{10FFFF}]/gu;

/** Reads the text once; each question then takes the time of a binary search among its surrogate pairs. */
export function offsetsOf(text: string): Offsets {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  const codePoints = text.length - pairs.length;
  return {
    codePoints,
    toUnits(codePoint) {
      if (!Number.isSafeInteger(codePoint) || codePoint < 0 || codePoint > codePoints) return null;
      return codePoint + countBefore(pairs, (pair, nth) => pair - nth < codePoint);
    },
    toCodePoints(unit) {
      if (!Number.isSafeInteger(unit) || unit < 0 || unit > text.length) return null;
      const before = countBefore(pairs, (pair) => pair < unit);
      return pairs[before - 1] === unit - 1 ? null : unit - before;
    },
  };
}

/** How many of the first pairs have a property that no pair has after one that has it not. */
function countBefore(pairs: readonly number[], has: (pair: number, nth: number) => boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (has(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
