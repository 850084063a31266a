import type { Span } from '../../article/article.ts';
import { segmenter } from '../../article/segmenters.ts';

/** The tokens of a text: whatever `Intl.Segmenter` takes for a word or a mark, and white space where a text begins. */
export function tokensOf(text: string, lang: string): Span[] {
  const tokens: Span[] = [];
  for (const { segment, index } of segmenter(lang, 'word').segment(text)) {
    if (/\S/.test(segment)) tokens.push({ start: index, end: index + segment.length });
  }
  const first = tokens[0]?.start ?? text.length;
  // A sentence begins with its first token, and the first sentence where the text does.
  return first === 0 ? tokens : [{ start: 0, end: first }, ...tokens];
}

/** Sentences as numbers of tokens, from–to. Together they hold all tokens, and their texts all characters. */
export function sentencesOf(text: string, lang: string, tokens: readonly Span[]): Span[] {
  const starts: number[] = [];
  for (const { index } of segmenter(lang, 'sentence').segment(text)) {
    const token = countBelow(tokens, (one) => one.start < index);
    if (token < tokens.length && token !== starts.at(-1)) starts.push(token);
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? tokens.length }));
}

/** The tokens that a span shares a character with, from–to. */
export function tokensUnder(tokens: readonly Span[], { start, end }: Span): Span {
  const from = countBelow(tokens, (token) => token.end <= start);
  return {
    start: from,
    end: Math.max(
      from,
      countBelow(tokens, (token) => token.start < end),
    ),
  };
}

function countBelow(tokens: readonly Span[], isBelow: (token: Span) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token && isBelow(token)) low = middle + 1;
    else high = middle;
  }
  return low;
}
