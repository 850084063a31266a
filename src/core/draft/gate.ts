import type { Candidate, Strength } from './candidate.ts';
import type { Reading } from './reading/reading.ts';

/** From here on a text counts as one that argues, and as one that argues hard (see `push`). */
const ARGUES = 0.7;
const ARGUES_HARD = 1.4;
/** Added to the words of a text, so that a single find makes no pamphlet of a short one. */
const SMOOTHING = 60;

const POINTS: Readonly<Record<Strength, number>> = { 3: 2, 2: 1, 1: 0.05 };
/** What it adds when every sentence speaks to or for the reader, and takes off when every sentence has its source. */
const FOR_ADDRESS = 3;
const FOR_SOURCES = 3;

const ADDRESSES = /\b(?:we|us|our|ours|you|your|yours|let's)\b/u;

/**
 * Lets through what stands in a text like this one. News is full of single strong words that are rightly there, and of
 * numbers and forecasts that somebody stands for; a text that pushes does it again and again. So weak signs count only
 * in the company of others.
 */
export function passGate(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const least = leastStrength(push(candidates, reading));
  return candidates.filter(({ strength }) => strength >= least);
}

/**
 * How hard a text pushes: how thick the signs stand (points for every 100 words), more where the writer speaks to the
 * reader or for all of us, less where statements have a source.
 */
function push(candidates: readonly Candidate[], { sentences, words }: Reading): number {
  const points = candidates.reduce((sum, { strength }) => sum + POINTS[strength], 0);
  const share = (count: number) => count / Math.max(1, sentences.length);
  const addressing = share(sentences.filter(({ folded }) => ADDRESSES.test(folded)).length);
  const answered = share(sentences.filter(({ sourced, reported }) => sourced || reported).length);
  const thickness = (100 * points) / (words + SMOOTHING);
  // A recipe says “you” in every line and pushes nobody: to be spoken to counts no more than what is said.
  return thickness + Math.min(FOR_ADDRESS * addressing, thickness) - FOR_SOURCES * answered;
}

function leastStrength(pushed: number): Strength {
  if (pushed >= ARGUES_HARD) return 1;
  return pushed >= ARGUES ? 2 : 3;
}
