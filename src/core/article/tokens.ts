import type { Span } from './article.ts';
import { countBelow } from './countBelow.ts';
import { segmenter } from './segmenters.ts';

/** The words of a text, in order: token `i` is the half-open range `[starts[i], ends[i])` in UTF-16 units. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Half-open range of token indices; `from === to` when there is none. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The words of `text`, as `Intl.Segmenter` finds them in `lang`. Spaces and punctuation are no tokens. */
export function tokenize(text: string, lang: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index, isWordLike } of segmenter(lang, 'word').segment(text)) {
    if (isWordLike !== true) continue;
    starts.push(index);
    ends.push(index + segment.length);
  }
  return { starts, ends };
}

/** The tokens that share a character with `span`. Between two tokens the range is empty and stands at the next one. */
export function tokenRange(tokens: Tokens, span: Span): TokenRange {
  const from = countBelow(tokens.ends, span.start + 1);
  if (span.end <= span.start) return { from, to: from };
  return { from, to: Math.max(from, countBelow(tokens.starts, span.end)) };
}

/** How many words `text` has in `lang`. */
export function countWords(text: string, lang: string): number {
  return tokenize(text, lang).starts.length;
}
