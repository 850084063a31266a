import type { Folded } from './fold.ts';
import type { Match } from './occurrences.ts';

/** Quotes under this length bear one error at most: a word or two is soon like another. */
const SHORT = 12;
/** Under this length none. */
const TINY = 4;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** How many errors it is worth looking for: letters lost from a quote count against the longer text it came from. */
export function errorsToTry(pattern: string): number {
  if (pattern.length < TINY) return 0;
  return pattern.length < SHORT ? 1 : Math.floor(pattern.length / 3);
}

/** 1 less the share of characters changed, counted in the longer of pattern and match. */
export function scoreOf(pattern: string, match: Match & { readonly errors: number }): number {
  return 1 - match.errors / Math.max(pattern.length, match.to - match.from);
}

/** Whether a match is near enough: at most a quarter changed, and for a short quote whole words where it has whole words. */
export function isTolerable(
  folded: Folded,
  pattern: string,
  match: Match & { readonly errors: number },
): boolean {
  if (pattern.length < SHORT) return match.errors <= 1 && missedWordEdges(folded, pattern, match) === 0;
  return match.errors <= Math.floor(Math.max(pattern.length, match.to - match.from) / 4);
}

/** How many ends of the pattern are word edges where the match cuts a word: 0 to 2. */
export function missedWordEdges(folded: Folded, pattern: string, match: Match): number {
  const missesStart = WORD.test(pattern.charAt(0)) && isInsideWord(folded.text, match.from);
  const missesEnd = WORD.test(pattern.charAt(pattern.length - 1)) && isInsideWord(folded.text, match.to);
  return Number(missesStart) + Number(missesEnd);
}

function isInsideWord(text: string, unit: number): boolean {
  return WORD.test(text.charAt(unit - 1)) && WORD.test(text.charAt(unit));
}
