import type { Span } from '../article/article.ts';
import type { Tokens } from '../article/tokens.ts';

/** The words of a text that lie wholly inside a span, as a range of their indices. */
export function wordsInside({ starts, ends }: Tokens, span: Span): { from: number; to: number } {
  const from = firstAtLeast(starts, span.start);
  return { from, to: Math.max(from, firstAtLeast(ends, span.end + 1)) };
}

/** The first index of the ascending `numbers` whose number is at least `least`; their count where there is none. */
export function firstAtLeast(numbers: ArrayLike<number>, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
