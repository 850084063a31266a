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
}

/** Right words around a match outweigh letters in it: each side counts two fifths of the match itself, as Hypothesis has it. */
const CONTEXT_WEIGHT = 0.4;

/**
 * Where `pattern` may be meant within `range`, best first: the exact matches, or, where there is none, the tolerable
 * approximate ones with the fewest errors. `contextOf` says how well the words around a match are those
 * expected (0 to 2). `hints` are ranges where the context stands: in them more errors are borne.
 */
export function findCandidates(
  folded: Folded,
  pattern: string,
  range: Match,
  contextOf: (match: Match) => number,
  hints: readonly Match[] = [],
): Candidate[] {
  const toCandidate = (match: ApproximateMatch): Candidate => {
    const score = scoreOf(pattern, match);
    const cut = cutWords(folded.text, pattern, match);
    // Exact matches are all equal: a word inside a word is as good as any.
    const cuts = match.errors === 0 ? 0 : Number(cut.start) + Number(cut.end);
    return { from: match.from, to: match.to, score, rank: score + CONTEXT_WEIGHT * contextOf(match), cuts };
  };
  const exact = [...occurrences(folded, pattern, range)].map((match) => ({ ...match, errors: 0 }));
  const matches = exact.length > 0 ? exact : findTolerable(folded, pattern, [range, ...hints]);
  const byLength = ({ from, to }: Match) => Math.abs(to - from - pattern.length);
  return matches
    .map(toCandidate)
    .sort((a, b) => b.rank - a.rank || a.cuts - b.cuts || byLength(a) - byLength(b) || a.from - b.from);
}

function findTolerable(folded: Folded, pattern: string, ranges: readonly Match[]): ApproximateMatch[] {
  const { text } = folded;
  const limit = errorsToTry(pattern);
  if (limit === 0) return [];
  return ranges
    .flatMap(({ from, to }) =>
      findApproximately(text.slice(from, to), pattern, limit).map((match) =>
        wholeCharacters(folded, { ...match, from: match.from + from, to: match.to + from }),
      ),
    )
    .filter((match) => isTolerable(text, pattern, match));
}

/** `match` without characters that lost their marks to it: each unit it takes in for that is one more error. */
function wholeCharacters(folded: Folded, match: ApproximateMatch): ApproximateMatch {
  let { from, to } = match;
  while (!isEdge(folded, from)) from -= 1;
  while (!isEdge(folded, to)) to += 1;
  return { from, to, errors: match.errors + (match.from - from) + (to - match.to) };
}
