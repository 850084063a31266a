import { type Closeness, closeness, moreTelling } from './closeness.ts';
import { entry } from './entry.ts';
import type { ScorableKey } from './key.ts';
import type { PlacedFlag } from './placing.ts';
import { byPosition } from './readingOrder.ts';

/** A flag near a place of an item. */
export interface Approach extends Closeness {
  readonly item: number;
  readonly flag: number;
}

/** Every flag near an item, the most telling first; a flag is near an item once, at its closest place. */
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
      const close = closeness(entry(key.items, place.item), place, flag);
      if (!close) continue;
      const known = closest.get(place.item);
      const approach = { ...close, item: place.item, flag: flag.index };
      if (!known || moreTelling(approach, known) < 0) closest.set(place.item, approach);
    }
    found.push(...closest.values());
  }
  return found.sort((a, b) => moreTelling(a, b) || byPosition(entry(flags, a.flag), entry(flags, b.flag)));
}
