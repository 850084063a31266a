import type { TokenRange } from '../article/tokens.ts';

/** From this many tokens on, a place must also be half covered by a flag that is half inside it. */
const LONG_PLACE = 8;
/** Up to this many tokens, a place is also fitted by a flag that holds it whole… */
const SHORT_PLACE = 2;
/** …with at most this many tokens more. */
const SLACK_AROUND_SHORT = 4;

export function length(range: TokenRange): number {
  return range.to - range.from;
}

/** How many tokens two ranges share. */
export function shared(a: TokenRange, b: TokenRange): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** Dice overlap of two ranges, 0 to 1: twice the shared tokens over all tokens of both. */
export function dice(a: TokenRange, b: TokenRange): number {
  const all = length(a) + length(b);
  return all === 0 ? 0 : (2 * shared(a, b)) / all;
}

/**
 * Whether a flag is close enough to a place to answer it: their Dice overlap is at least one half; a long
 * place also needs half of it covered and half of the flag inside it; a very short one is also answered by
 * a flag that holds it whole with little around it.
 */
export function fits(place: TokenRange, flag: TokenRange): boolean {
  const both = shared(place, flag);
  const placeLength = length(place);
  const flagLength = length(flag);
  if (both === 0) return false;
  if (placeLength <= SHORT_PLACE && both === placeLength && flagLength <= placeLength + SLACK_AROUND_SHORT) {
    return true;
  }
  if (4 * both < placeLength + flagLength) return false;
  return placeLength < LONG_PLACE || (2 * both >= placeLength && 2 * both >= flagLength);
}
