import search from 'approx-string-match';
import type { Folded } from './fold.ts';
import type { Match } from './occurrences.ts';

/** Words expected next to a span, folded; empty when none are. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** How well the words next to a match are those expected: 0 to 2, one for each side, 0 for a side without words. */
export function contextScore(folded: Folded, context: Context, match: Match): number {
  return beforeScore(folded, context.before, match.from) + afterScore(folded, context.after, match.to);
}

/** 0 to 1: how well the text up to `unit` ends with `words`. */
export function beforeScore(folded: Folded, words: string, unit: number): number {
  const near = folded.text.slice(Math.max(0, unit - reach(words)), unit).trimEnd();
  return nearness(near, words, (end) => near.length - end.to);
}

/** 0 to 1: how well the text from `unit` begins with `words`. */
export function afterScore(folded: Folded, words: string, unit: number): number {
  const near = folded.text.slice(unit, unit + reach(words)).trimStart();
  return nearness(near, words, (end) => end.from);
}

function reach(words: string): number {
  return words.length + Math.ceil(words.length / 4) + 1;
}

/** Up to half of the words may differ; what stands between them and the span counts as a difference too. */
function nearness(near: string, words: string, gap: (match: Match) => number): number {
  if (words === '') return 0;
  const matches = search(near, words, Math.floor(words.length / 2));
  const differences = matches.map(({ start, end, errors }) => errors + gap({ from: start, to: end }));
  return Math.max(0, 1 - Math.min(words.length, ...differences) / words.length);
}
