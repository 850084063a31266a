import type { Span } from '../article/article.ts';
import { countBelow } from '../article/countBelow.ts';
import type { Tokens } from '../article/tokens.ts';

/** The words of a text that lie wholly inside a span, as a range of their indices. */
export function wordsInside({ starts, ends }: Tokens, span: Span): { from: number; to: number } {
  const from = countBelow(starts, span.start);
  return { from, to: Math.max(from, countBelow(ends, span.end + 1)) };
}
