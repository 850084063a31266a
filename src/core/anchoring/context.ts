import search from 'approx-string-match';
import { findApproximately } from './approximate.ts';
import type { Match } from './occurrences.ts';

/** Words expected next to a span, folded; empty when none are. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** Shorter context stands in too many places to say where to look. */
const MIN_HINT = 12;
/** Up to a third of the words may differ; with more, chance would do. */
const BORNE = 1 / 3;

/** 0 to 1: how well the text up to `unit` ends with `words`. */
export function beforeScore(text: string, words: string, unit: number): number {
  const near = text.slice(Math.max(0, unit - reach(words)), unit).trimEnd();
  return nearness(near, words, (match) => near.length - match.to);
}

/** 0 to 1: how well the text from `unit` begins with `words`. */
export function afterScore(text: string, words: string, unit: number): number {
  const near = text.slice(unit, unit + reach(words)).trimStart();
  return nearness(near, words, (match) => match.from);
}

/** Ranges beside the places of the context in which something of up to `length` units that it surrounds can be. */
export function hintsOf(text: string, { before, after }: Context, length: number): Match[] {
  const right = placesOf(text, before).map(({ to }) => ({ from: to, to: to + length }));
  const left = placesOf(text, after).map(({ from }) => ({ from: Math.max(0, from - length), to: from }));
  return [...right, ...left];
}

function placesOf(text: string, words: string): Match[] {
  return words.length < MIN_HINT ? [] : findApproximately(text, words, Math.floor(words.length * BORNE));
}

function reach(words: string): number {
  return words.length + Math.ceil(words.length / 4) + 1;
}

/** What stands between the words and the span counts as a difference too. */
function nearness(near: string, words: string, gap: (match: Match) => number): number {
  if (words === '') return 0;
  const matches = search(near, words, Math.floor(words.length * BORNE));
  const differences = matches.map(({ start, end, errors }) => errors + gap({ from: start, to: end }));
  return Math.max(0, 1 - Math.min(words.length, ...differences) / words.length);
}
