import { type ApproximateMatch, findApproximately } from './approximate.ts';
import { type Folded, isEdge } from './fold.ts';
import { type Match, occurrences } from './occurrences.ts';
import { errorsToTry, isTolerable, scoreOf } from './tolerance.ts';
import { cutWords } from './wordEdges.ts';

/** A place where a pattern may be meant. */
export interface Candidate extends Match {
  /** 1 less the share of characters changed. */
  readonly score: number;
  /** The score, and what the words around it add. */
  readonly rank: number;
  /** How many of its ends cut a word where the pattern has whole ones. */
  readonly cuts: number;
  /** By how many units its length differs from the pattern’s. */
  readonly stretch: number;
}

/** How well the words around a match are those expected: 0 to 2. */
export type ContextScore = (match: Match) => number;

/** Right words around a match outweigh letters in it: each side counts two fifths of the match itself, as Hypothesis has it. */
const CONTEXT_WEIGHT = 0.4;

/** Where `pattern` stands as it is from unit `start` on, in order; the places may overlap. */
export function exactCandidates(
  folded: Folded,
  pattern: string,
  contextOf: ContextScore,
  start = 0,
): Candidate[] {
  return Array.from(
    occurrences(folded, pattern, () => true, start, true),
    // Exact matches are all equal: a word inside a word is as good as any.
    (match) => ({ ...match, score: 1, rank: 1 + CONTEXT_WEIGHT * contextOf(match), cuts: 0, stretch: 0 }),
  );
}

/** The tolerable matches of `pattern` with the fewest errors in each of `ranges`, in no order. */
export function approximateCandidates(
  folded: Folded,
  pattern: string,
  contextOf: ContextScore,
  ranges: readonly Match[],
): Candidate[] {
  const { text } = folded;
  const limit = errorsToTry(pattern);
  const candidates: Candidate[] = [];
  for (const range of limit === 0 ? [] : ranges) {
    for (const found of findIn(folded, pattern, limit, range)) {
      const match = wholeCharacters(folded, found, limit);
      if (!isTolerable(text, pattern, match)) continue;
      const { from, to } = match;
      const score = scoreOf(pattern, match);
      const cut = cutWords(text, match);
      candidates.push({
        from,
        to,
        score,
        rank: score + CONTEXT_WEIGHT * contextOf(match),
        cuts: Number(cut.start) + Number(cut.end),
        stretch: Math.abs(to - from - pattern.length),
      });
    }
  }
  return candidates;
}

function findIn(folded: Folded, pattern: string, limit: number, { from, to }: Match): ApproximateMatch[] {
  const { text, indexOf } = folded;
  if (from === 0 && to >= text.length) return findApproximately(text, pattern, limit, indexOf);
  return findApproximately(text.slice(from, to), pattern, limit).map((match) => ({
    from: match.from + from,
    to: match.to + from,
    errors: match.errors,
  }));
}

/** Orders candidates from the best: what stands there and around it, then whole words, then the length, then the earlier place. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return b.rank - a.rank || a.cuts - b.cuts || a.stretch - b.stretch || a.from - b.from;
}

/**
 * `match` without characters that lost their marks to it: each unit it takes in for that is one more error. Where that
 * would be more than `most` at an end, it is no match.
 */
function wholeCharacters(folded: Folded, match: ApproximateMatch, most: number): ApproximateMatch {
  let { from, to } = match;
  while (!isEdge(folded, from) && match.from - from < most) from -= 1;
  while (!isEdge(folded, to) && to - match.to < most) to += 1;
  const isWhole = isEdge(folded, from) && isEdge(folded, to);
  const errors = isWhole ? match.errors + (match.from - from) + (to - match.to) : Number.POSITIVE_INFINITY;
  return { from, to, errors };
}
