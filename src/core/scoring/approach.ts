import { entry } from './entry.ts';
import { dice, fits, length, shared } from './fit.ts';
import { isRightFamily, type ScorableItem, type ScorableKey } from './key.ts';
import type { Place, PlacedFlag } from './placing.ts';
import type { NearReason } from './result.ts';

/** A flag that came near an item without hitting it. */
export interface Approach {
  readonly item: number;
  readonly flag: number;
  readonly reason: NearReason;
  /** Tokens that the flag shares with the place, and their Dice overlap. */
  readonly shared: number;
  readonly dice: number;
}

/** Every flag near an item, once, at its closest place; flag by flag, as they were given. */
export function findApproaches(
  key: ScorableKey,
  flags: readonly PlacedFlag[],
  placeOf: readonly (number | null)[],
): Approach[] {
  const found: Approach[] = [];
  for (const flag of flags) {
    const hit = placeOf[flag.index] ?? null;
    const hitItem = flag.touched.find((place) => place.index === hit)?.item;
    const closest = new Map<number, Approach>();
    for (const place of flag.touched) {
      if (place.item === hitItem) continue;
      const approach = approachOf(entry(key.items, place.item), place, flag);
      const known = closest.get(place.item);
      if (approach && (!known || moreTelling(approach, known) < 0)) closest.set(place.item, approach);
    }
    for (const approach of closest.values()) found.push(approach);
  }
  return found;
}

/** How a flag that did not hit a place relates to it, or `null` when it has nothing to do with it. */
function approachOf(item: ScorableItem, place: Place, flag: PlacedFlag): Approach | null {
  const both = shared(place, flag);
  if (both === 0) return null;
  const reason = reasonOf(item, place, flag);
  return reason && { reason, shared: both, dice: dice(place, flag), item: place.item, flag: flag.index };
}

function reasonOf(item: ScorableItem, place: Place, flag: PlacedFlag): NearReason | null {
  const fitting = fits(place, flag);
  if (!isRightFamily(item, flag.family)) return fitting ? 'wrong-family' : null;
  if (fitting) return 'taken';
  return length(flag) > length(place) ? 'too-wide' : 'too-narrow';
}

/** Orders approaches from the most telling to the least: the right family first, then the closest. */
export function moreTelling(a: Approach, b: Approach): number {
  const wrong = Number(a.reason === 'wrong-family') - Number(b.reason === 'wrong-family');
  return wrong || b.dice - a.dice || b.shared - a.shared;
}

/** The most telling of some approaches of one flag, the first of equals. */
export function mostTelling(approaches: readonly Approach[]): Approach | undefined {
  let best: Approach | undefined;
  for (const other of approaches) if (!best || moreTelling(other, best) < 0) best = other;
  return best;
}
