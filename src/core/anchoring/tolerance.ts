import type { ApproximateMatch } from './approximate.ts';
import { cutWords } from './wordEdges.ts';

/** Quotes under this length bear one error at most: a word or two is soon like another. */
const SHORT = 12;
/** Under this length none. */
const TINY = 4;
/** Over this length none either: the time to look for many errors in much text grows past bearing. */
const HUGE = 4_000;

/** How many errors it is worth looking for: letters lost from a quote count against the longer text it came from. */
export function errorsToTry(pattern: string): number {
  if (pattern.length < TINY || pattern.length > HUGE) return 0;
  return pattern.length < SHORT ? 1 : Math.floor(pattern.length / 3);
}

/** 1 less the share of characters changed, counted in the longer of pattern and match. */
export function scoreOf(pattern: string, match: ApproximateMatch): number {
  return 1 - match.errors / Math.max(pattern.length, match.to - match.from);
}

/** Whether a match is near enough: at most a quarter changed; for a short quote one character, in whole words. */
export function isTolerable(text: string, pattern: string, match: ApproximateMatch): boolean {
  const allowed = Math.floor(Math.max(pattern.length, match.to - match.from) / 4);
  if (pattern.length >= SHORT) return match.errors <= allowed;
  const cut = cutWords(text, match);
  return match.errors <= 1 && !cut.start && !cut.end;
}

/** How many characters may be put to a match to make its words whole. */
export function charactersToComplete(pattern: string): number {
  return Math.floor(pattern.length / 4);
}
