import { findApproximately } from './approximate.ts';
import { Matcher } from './matcher.ts';
import type { Match } from './occurrences.ts';

/** Words expected next to a span, folded; empty when none are. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** Shorter context stands in too many places to say where to look. */
const MIN_HINT = 12;
/** Of longer context this much, next to the span, says as much as all of it. */
const MAX_CONTEXT = 200;
/** Up to a third of the words may differ; with more, chance would do. */
const BORNE = 1 / 3;

/** What of some context counts: what is next to the span. */
export function nearest({ before, after }: Context): Context {
  return { before: before.slice(-MAX_CONTEXT), after: after.slice(0, MAX_CONTEXT) };
}

/** Scores places from 0 to 1 by how well the text up to them ends with `words`. */
export function beforeScore(text: string, words: string): (unit: number) => number {
  return nearness(text, words, -1);
}

/** Scores places from 0 to 1 by how well the text from them on begins with `words`. */
export function afterScore(text: string, words: string): (unit: number) => number {
  return nearness(text, words, 1);
}

/** Ranges beside the places of the context in which something of up to `length` units that it surrounds can be. */
export function hintsOf(text: string, { before, after }: Context, length: number): Match[] {
  const right = placesOf(text, before).map(({ to }) => ({ from: to, to: to + length }));
  const left = placesOf(text, after).map(({ from }) => ({ from: Math.max(0, from - length), to: from }));
  return [...right, ...left];
}

function placesOf(text: string, words: string): Match[] {
  return words.length < MIN_HINT ? [] : findApproximately(text, words, mostErrors(words));
}

function mostErrors(words: string): number {
  return Math.floor(words.length * BORNE);
}

/** What stands between the words and the place counts as a difference too. */
function nearness(text: string, words: string, side: 1 | -1): (unit: number) => number {
  if (words === '') return () => 0;
  // Read towards the place, so that a match ends where its end that is next to the place is.
  const matcher = new Matcher(side < 0 ? words : words.split('').reverse().join(''));
  const reach = words.length + Math.ceil(words.length / 4) + 1;
  return (unit) => {
    let count = Math.min(reach, side < 0 ? unit : text.length - unit);
    const start = unit + side * count;
    if (text.charAt(side < 0 ? unit - 1 : unit) === ' ') count -= 1;
    const found = matcher.read(text, start, side < 0 ? 1 : -1, count, mostErrors(words), false);
    if (found === null) return 0;
    const gap = count - (found.ends.at(-1) ?? 0);
    return Math.max(0, 1 - (found.errors + gap) / words.length);
  };
}
