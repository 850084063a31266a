import { approximateCandidates, type Candidate, compareCandidates, exactCandidates } from './candidates.ts';
import { afterScore, beforeScore, type Context } from './context.ts';
import type { Folded } from './fold.ts';
import { type Match, mergeOverlapping } from './occurrences.ts';

/** Two ends further apart than this (folded UTF-16 units) belong to different passages. */
const MAX_DISTANCE = 4_000;

/** Where the first words and the last words of a long span stand. */
export interface Pair {
  readonly head: Candidate;
  readonly tail: Candidate;
}

/**
 * The best two ends of a span: what stands there and around it, then whole words, then the nearer pair, then the
 * earlier one. Last words are looked for with errors only after such first words as no exact ones follow.
 */
export function findPair(folded: Folded, from: string, to: string, context: Context): Pair | undefined {
  const { length } = folded.text;
  const scoreBefore = beforeScore(folded.text, context.before);
  const scoreAfter = afterScore(folded.text, context.after);
  const headContext = (match: Match) => scoreBefore(match.from);
  const tailContext = (match: Match) => scoreAfter(match.to);

  let heads = exactCandidates(folded, from, headContext);
  if (heads.length === 0) heads = approximateCandidates(folded, from, headContext, [{ from: 0, to: length }]);
  const exact = exactCandidates(folded, to, tailContext);
  const unanswered = heads.map(passageAfter).filter((range) => within(exact, range).next().done);
  const tails = [...exact, ...approximateCandidates(folded, to, tailContext, mergeOverlapping(unanswered))];
  tails.sort((a, b) => a.from - b.from || compareCandidates(a, b));

  const topRank = tails.reduce((top, { rank }) => Math.max(top, rank), 0);
  let best: Pair | undefined;
  for (const head of heads) {
    if (best && head.rank + topRank < best.head.rank + best.tail.rank) continue;
    let tail: Candidate | undefined;
    for (const other of within(tails, passageAfter(head))) {
      if (!tail || other.rank > tail.rank || (other.rank === tail.rank && other.cuts < tail.cuts))
        tail = other;
      if (tail.rank === topRank && tail.cuts === 0) break;
    }
    if (tail && (!best || comparePairs({ head, tail }, best) < 0)) best = { head, tail };
  }
  return best;
}

function passageAfter(head: Match): Match {
  return { from: head.to, to: head.from + MAX_DISTANCE };
}

/** Those of the candidates, which are in order, that lie in a range. */
function* within(candidates: readonly Candidate[], range: Match): Generator<Candidate> {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.from ?? 0) < range.from) low = middle + 1;
    else high = middle;
  }
  for (let next = candidates[low]; next && next.from < range.to; next = candidates[low]) {
    if (next.to <= range.to) yield next;
    low += 1;
  }
}

function comparePairs(a: Pair, b: Pair): number {
  return (
    b.head.rank + b.tail.rank - (a.head.rank + a.tail.rank) ||
    a.head.cuts + a.tail.cuts - (b.head.cuts + b.tail.cuts) ||
    a.tail.from - a.head.to - (b.tail.from - b.head.to) ||
    a.head.from - b.head.from
  );
}
