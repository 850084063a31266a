import { type Tokens, tokenize } from './tokens.ts';

const HYPHEN = /^[-\u2010\u2011]$/u;

/**
 * The words of a text as a reader points at them: tokens, with those that one hyphen joins taken together
 * (“pen-pushers”). Scoring counts tokens; these are for selecting.
 */
export function readersWords(text: string, lang: string): Tokens {
  const { starts, ends } = tokenize(text, lang);
  const joined: { starts: number[]; ends: number[] } = { starts: [], ends: [] };
  starts.forEach((start, index) => {
    const end = ends[index] ?? start;
    const last = joined.ends.at(-1);
    if (last !== undefined && HYPHEN.test(text.slice(last, start))) {
      joined.ends[joined.ends.length - 1] = end;
      return;
    }
    joined.starts.push(start);
    joined.ends.push(end);
  });
  return joined;
}
