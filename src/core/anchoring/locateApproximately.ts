import { approximateCandidates, type Candidate, compareCandidates, exactCandidates } from './candidates.ts';
import { afterScore, beforeScore, type Context, hintsOf, nearest } from './context.ts';
import { findPair } from './ends.ts';
import { type Folded, foldPattern, toSource } from './fold.ts';
import { type Match, mergeOverlapping } from './occurrences.ts';
import type { Selector } from './selector.ts';
import { indexed } from './textIndex.ts';
import { charactersToComplete } from './tolerance.ts';
import { completeWords } from './wordEdges.ts';

/** A span and how much of the selector stands there: 1 is all of it, and about three quarters the least that counts. */
export interface ApproximatePlace {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * The best place of a selector in a text that may differ from the author's, or `null`: never a lookalike.
 * Exact matches go before all others. Otherwise at most a quarter of the characters may be changed, one in
 * quotes under 12 characters (then whole words only), none under 4 or over 4,000. `before` and `after`, matched approximately
 * themselves, say which of several places is meant; else whole words go first, then the earliest place. `every`
 * does not matter here. A long span given by two ends has the score of its worse end.
 * Approximate matching is Myers' bit-parallel algorithm (see `Matcher`).
 */
export function locateApproximately(folded: Folded, selector: Selector): ApproximatePlace | null {
  const context = nearest({
    before: foldPattern(selector.before ?? ''),
    after: foldPattern(selector.after ?? ''),
  });
  const text = indexed(folded);
  return 'quote' in selector
    ? locateQuote(text, foldPattern(selector.quote), context)
    : locateEnds(text, foldPattern(selector.from), foldPattern(selector.to), context);
}

function locateQuote(folded: Folded, quote: string, context: Context): ApproximatePlace | null {
  const { text } = folded;
  const scoreBefore = beforeScore(text, context.before);
  const scoreAfter = afterScore(text, context.after);
  const contextOf = ({ from, to }: Match) => scoreBefore(from) + scoreAfter(to);
  let candidates = exactCandidates(folded, quote, contextOf);
  if (candidates.length === 0) {
    const hints = mergeOverlapping(hintsOf(text, context, 2 * quote.length));
    const ranges = [{ from: 0, to: text.length }, ...hints];
    candidates = approximateCandidates(folded, quote, contextOf, ranges);
  }
  const found = best(candidates);
  return found ? toPlace(folded, whole(text, quote, found), found.score) : null;
}

function locateEnds(folded: Folded, from: string, to: string, context: Context): ApproximatePlace | null {
  const { text } = folded;
  const pair = findPair(folded, from, to, context);
  if (pair === undefined) return null;
  const { head, tail } = pair;
  const match = { from: whole(text, from, head).from, to: whole(text, to, tail).to };
  return toPlace(folded, match, Math.min(head.score, tail.score));
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  let found = candidates[0];
  for (const other of candidates) if (found && compareCandidates(other, found) < 0) found = other;
  return found;
}

/** An approximate match with its words made whole; an exact one stays as it is. */
function whole(text: string, pattern: string, { from, to, score }: Candidate): Match {
  return score === 1 ? { from, to } : completeWords(text, { from, to }, charactersToComplete(pattern));
}

function toPlace(folded: Folded, { from, to }: Match, score: number): ApproximatePlace {
  const start = folded.text.charAt(from) === ' ' && to - from > 1 ? from + 1 : from;
  const end = folded.text.charAt(to - 1) === ' ' && to - start > 1 ? to - 1 : to;
  return { ...toSource(folded, start, end), score };
}
