import { type ApproximateMatch, findApproximately } from './approximate.ts';
import { afterScore, beforeScore, type Context, contextScore } from './context.ts';
import { type Folded, foldPattern, toSource } from './fold.ts';
import { type Match, occurrences } from './occurrences.ts';
import type { Selector } from './selector.ts';
import { errorsToTry, isTolerable, missedWordEdges, scoreOf } from './tolerance.ts';

/** A span and how much of the selector stands there: 1 is all of it, and three quarters is the least that counts. */
export interface ApproximatePlace {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Two ends further apart than this (folded UTF-16 units) belong to different passages. */
const MAX_DISTANCE = 4_000;

interface Candidate extends ApproximateMatch {
  readonly score: number;
  readonly context: number;
  readonly missedEdges: number;
}

/**
 * The best place of a selector in a text that may differ from the author's, or `null`: never a lookalike.
 * Exact matches go before all others. Otherwise at most a quarter of the characters may be changed, one in
 * quotes under 12 characters (then whole words only), none under 4. Among equally good places `before` and `after`,
 * matched approximately, decide; then whole words; then the earliest place wins. `every` does not matter here.
 * Approximate matching is Myers' bit-parallel algorithm (approx-string-match).
 */
export function locateApproximately(folded: Folded, selector: Selector): ApproximatePlace | null {
  const context = { before: foldPattern(selector.before ?? ''), after: foldPattern(selector.after ?? '') };
  if ('quote' in selector) {
    const quote = foldPattern(selector.quote);
    const [found] = candidates(folded, quote, (match) => contextScore(folded, context, match));
    return found ? toPlace(folded, found, found.score) : null;
  }
  return locateEnds(folded, foldPattern(selector.from), foldPattern(selector.to), context);
}

/** Best pair first by what stands there, then by context, then by nearness, then by position. */
function locateEnds(folded: Folded, from: string, to: string, context: Context): ApproximatePlace | null {
  const heads = candidates(folded, from, (match) => beforeScore(folded, context.before, match.from));
  const tails = candidates(folded, to, (match) => afterScore(folded, context.after, match.to));
  let chosen: { head: Candidate; tail: Candidate } | null = null;
  for (const head of heads) {
    for (const tail of tails) {
      if (tail.from < head.to || tail.to - head.from > MAX_DISTANCE) continue;
      if (chosen === null || isBetterPair({ head, tail }, chosen)) chosen = { head, tail };
    }
  }
  if (chosen === null) return null;
  const { head, tail } = chosen;
  return toPlace(folded, { from: head.from, to: tail.to }, Math.min(head.score, tail.score));
}

interface Pair {
  readonly head: Candidate;
  readonly tail: Candidate;
}

function isBetterPair(one: Pair, other: Pair): boolean {
  const context = one.head.context + one.tail.context - other.head.context - other.tail.context;
  if (context !== 0) return context > 0;
  return one.tail.from - one.head.to < other.tail.from - other.head.to;
}

/** Exact matches, or else the tolerable approximate ones with the fewest errors; best first. */
function candidates(folded: Folded, pattern: string, contextOf: (match: Match) => number): Candidate[] {
  const exact = [...occurrences(folded, pattern)].map((match) => ({ ...match, errors: 0 }));
  const matches =
    exact.length > 0 || errorsToTry(pattern) === 0
      ? exact
      : findApproximately(folded.text, pattern, errorsToTry(pattern)).filter((match) =>
          isTolerable(folded, pattern, match),
        );
  return matches
    .map((match) => ({
      ...match,
      score: scoreOf(pattern, match),
      context: contextOf(match),
      // Exact matches are all equal: a word inside a word is as good as any.
      missedEdges: match.errors === 0 ? 0 : missedWordEdges(folded, pattern, match),
    }))
    .sort(
      (a, b) =>
        b.context - a.context || a.missedEdges - b.missedEdges || b.score - a.score || a.from - b.from,
    );
}

function toPlace(folded: Folded, match: Match, score: number): ApproximatePlace {
  let { from, to } = match;
  while (from < to - 1 && folded.text.charAt(from) === ' ') from += 1;
  while (to > from + 1 && folded.text.charAt(to - 1) === ' ') to -= 1;
  return { ...toSource(folded, from, to), score };
}
