import type { Candidate, Strength } from './candidate.ts';
import type { Reading } from './reading/reading.ts';

/** Points for every 100 words from which a text counts as one that argues, and as one that argues hard. */
const ARGUES = 1.2;
const ARGUES_HARD = 2.6;
/** Added to the words of a text, so that a single find makes no pamphlet of a short one. */
const SMOOTHING = 60;

const POINTS: Readonly<Record<Strength, number>> = { 3: 2, 2: 1, 1: 0.15 };

/**
 * Lets through what stands in a text like this one. News is full of single strong words that are rightly there, and of
 * numbers and forecasts that somebody stands for; a text that pushes does it again and again. So weak signs count only
 * in the company of others.
 */
export function passGate(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const least = leastStrength(slant(candidates, reading.words));
  return candidates.filter(({ strength }) => strength >= least);
}

/** How thick the signs stand, in points for every 100 words. A sentence counts once for every technique. */
export function slant(candidates: readonly Candidate[], words: number): number {
  const points = candidates.reduce((sum, { strength }) => sum + POINTS[strength], 0);
  return (100 * points) / (words + SMOOTHING);
}

function leastStrength(points: number): Strength {
  if (points >= ARGUES_HARD) return 1;
  return points >= ARGUES ? 2 : 3;
}
