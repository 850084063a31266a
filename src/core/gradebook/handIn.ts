import type { ResultFile } from '../attempt/resultFile.ts';
import { receipt } from '../handIn/receipt.ts';
import type { HandIn, Way } from './gradebook.ts';
import { compare } from './people/people.ts';

/** A result as it is collected. */
export function handInOf(result: ResultFile, way: Way, from: string, now: number): HandIn {
  return { id: receipt(result), result, way, importedAt: now, from, givenTo: null, binnedAt: null };
}

const FULLEST: readonly Way[] = ['code', 'paper', 'platform', 'file'];

/**
 * Two collected results of one receipt as one. The fuller result is kept: a file has the words under the flags, a code
 * has not. Which of the two came first changes nothing but what the teacher did with it: that of `known` stays.
 */
export function joinedHandIn(known: HandIn, other: HandIn): HandIn {
  const fuller = isFuller(other, known) ? other : known;
  return {
    ...fuller,
    importedAt: Math.min(known.importedAt, other.importedAt),
    givenTo: known.givenTo ?? other.givenTo,
    binnedAt: known.binnedAt ?? other.binnedAt,
  };
}

function isFuller(a: HandIn, b: HandIn): boolean {
  if (a.result === b.result && a.from === b.from) return false;
  const ways = FULLEST.indexOf(a.way) - FULLEST.indexOf(b.way);
  if (ways !== 0) return ways > 0;
  const [x, y] = [a, b].map(({ result, from }) => JSON.stringify([result, from]));
  return x !== undefined && y !== undefined && (x.length - y.length || (x < y ? 1 : -1)) > 0;
}

/** By the time they were handed in, so that the order they came in leaves no trace. */
export function handInsInOrder(handIns: ReadonlyMap<string, HandIn>): HandIn[] {
  return [...handIns.values()].sort(
    (a, b) => a.result.submittedAt - b.result.submittedAt || compare(a.id, b.id),
  );
}
