import type { TokenRange } from '../article/tokens.ts';
import type { Family } from '../taxonomy/technique.ts';
import { dice, fits, length, shared } from './fit.ts';
import { isRightFamily, type ScorableItem } from './key.ts';
import type { NearReason } from './result.ts';

/** A flag that came near a place without hitting it. */
export interface Closeness {
  readonly reason: NearReason;
  readonly shared: number;
  readonly dice: number;
}

/** How a flag that did not hit a place relates to it, or `null` when it has nothing to do with it. */
export function closeness(
  item: ScorableItem,
  place: TokenRange,
  flag: TokenRange & { readonly family: Family },
): Closeness | null {
  const both = shared(place, flag);
  if (both === 0) return null;
  const figures = { shared: both, dice: dice(place, flag) };
  if (!isRightFamily(item, flag.family)) {
    return fits(place, flag) ? { reason: 'wrong-family', ...figures } : null;
  }
  if (fits(place, flag)) return { reason: 'taken', ...figures };
  return { reason: length(flag) > length(place) ? 'too-wide' : 'too-narrow', ...figures };
}

/** Orders what came near from the most telling to the least: the right family first, then the closest. */
export function moreTelling(a: Closeness, b: Closeness): number {
  const wrong = Number(a.reason === 'wrong-family') - Number(b.reason === 'wrong-family');
  return wrong || b.dice - a.dice || b.shared - a.shared;
}
