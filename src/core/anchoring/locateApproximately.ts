import { type Candidate, findCandidates } from './candidates.ts';
import { afterScore, beforeScore, type Context, hintsOf } from './context.ts';
import { type Folded, foldPattern, toSource } from './fold.ts';
import type { Match } from './occurrences.ts';
import type { Selector } from './selector.ts';
import { charactersToComplete } from './tolerance.ts';
import { completeWords } from './wordEdges.ts';

/** A span and how much of the selector stands there: 1 is all of it, and about three quarters the least that counts. */
export interface ApproximatePlace {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Two ends further apart than this (folded UTF-16 units) belong to different passages. */
const MAX_DISTANCE = 4_000;
/** A beginning that stands in more places than this is no beginning; it keeps the search short. */
const MAX_HEADS = 100;

/**
 * The best place of a selector in a text that may differ from the author's, or `null`: never a lookalike.
 * Exact matches go before all others. Otherwise at most a quarter of the characters may be changed, one in
 * quotes under 12 characters (then whole words only), none under 4 or over 4,000. `before` and `after`, matched approximately
 * themselves, say which of several places is meant; else whole words go first, then the earliest place. `every`
 * does not matter here. A long span given by two ends has the score of its worse end.
 * Approximate matching is Myers' bit-parallel algorithm (approx-string-match).
 */
export function locateApproximately(folded: Folded, selector: Selector): ApproximatePlace | null {
  const context = { before: foldPattern(selector.before ?? ''), after: foldPattern(selector.after ?? '') };
  return 'quote' in selector
    ? locateQuote(folded, foldPattern(selector.quote), context)
    : locateEnds(folded, foldPattern(selector.from), foldPattern(selector.to), context);
}

function locateQuote(folded: Folded, quote: string, context: Context): ApproximatePlace | null {
  const { text } = folded;
  const everywhere = { from: 0, to: text.length };
  const contextOf = ({ from, to }: Match) =>
    beforeScore(text, context.before, from) + afterScore(text, context.after, to);
  const hints = hintsOf(text, context, 2 * quote.length);
  const [found] = findCandidates(folded, quote, everywhere, contextOf, hints);
  return found ? toPlace(folded, whole(text, quote, found), found.score) : null;
}

function locateEnds(folded: Folded, from: string, to: string, context: Context): ApproximatePlace | null {
  const { text } = folded;
  const headContext = (match: Match) => beforeScore(text, context.before, match.from);
  const tailContext = (match: Match) => afterScore(text, context.after, match.to);
  const pairs = findCandidates(folded, from, { from: 0, to: text.length }, headContext)
    .slice(0, MAX_HEADS)
    .flatMap((head) => {
      const range = { from: head.to, to: Math.min(text.length, head.from + MAX_DISTANCE) };
      return findCandidates(folded, to, range, tailContext).map((tail) => ({ head, tail }));
    });
  const [best] = pairs.sort(comparePairs);
  if (best === undefined) return null;
  const { head, tail } = best;
  const match = { from: whole(text, from, head).from, to: whole(text, to, tail).to };
  return toPlace(folded, match, Math.min(head.score, tail.score));
}

interface Pair {
  readonly head: Candidate;
  readonly tail: Candidate;
}

/** What stands there and around it, then whole words, then the nearer pair, then the earlier one. */
function comparePairs(a: Pair, b: Pair): number {
  return (
    b.head.rank + b.tail.rank - a.head.rank - a.tail.rank ||
    a.head.cuts + a.tail.cuts - b.head.cuts - b.tail.cuts ||
    a.tail.from - a.head.to - (b.tail.from - b.head.to) ||
    a.head.from - b.head.from
  );
}

/** An approximate match with its words made whole; an exact one stays as it is. */
function whole(text: string, pattern: string, { from, to, score }: Candidate): Match {
  return score === 1
    ? { from, to }
    : completeWords(text, pattern, { from, to }, charactersToComplete(pattern));
}

function toPlace(folded: Folded, { from, to }: Match, score: number): ApproximatePlace {
  const start = folded.text.charAt(from) === ' ' && to - from > 1 ? from + 1 : from;
  const end = folded.text.charAt(to - 1) === ' ' && to - start > 1 ? to - 1 : to;
  return { ...toSource(folded, start, end), score };
}
