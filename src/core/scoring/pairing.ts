import type { Span } from '../article/article.ts';
import type { TokenRange } from '../article/tokens.ts';
import type { Family } from '../taxonomy/technique.ts';
import { entry } from './entry.ts';
import { dice, shared } from './fit.ts';
import { byPosition } from './readingOrder.ts';

/** A place of an item that can be hit. */
export interface PairingPlace extends TokenRange {
  readonly span: Span;
  /** Index of the item the place belongs to. */
  readonly item: number;
  /** The item's own family. */
  readonly family: Family;
}

export interface PairingFlag extends TokenRange {
  readonly span: Span;
  readonly family: Family;
  /** Indices of the places it fits under the right family. */
  readonly candidates: readonly number[];
}

/**
 * Gains are compared field by field, the first field first. Packing the fields into one BigInt keeps that
 * order under plain addition, which is what the search for the best path needs.
 */
const FIELD = 64n;
const FIT_SCALE = 2 ** 30;

interface Fields {
  coreItems?: number;
  items?: number;
  places?: number;
  overlap?: number;
  fit?: number;
  ownFamily?: number;
  position?: bigint;
}

function gain(fields: Fields): bigint {
  const { coreItems = 0, items = 0, places = 0, overlap = 0, fit = 0, ownFamily = 0, position = 0n } = fields;
  return [coreItems, items, places, overlap, fit, ownFamily].reduce(
    (sum, field, index) => sum + (BigInt(field) << (FIELD * BigInt(6 - index))),
    position,
  );
}

/**
 * Pairs flags with places, one flag to one place at most and one place to one flag: of all pairings the one
 * with most core items hit, then most items hit, then most places, then most tokens shared, then the best
 * fit (Dice). Ties go to the item's own family before one that is right there too, then by position in the text, so that the order of the flags never matters.
 *
 * The method is a maximum-gain flow flag -> place -> item, grown by one flag at a time along the best
 * augmenting path (successive longest paths, Bellman–Ford). The first place of an item gains more than its
 * further places, and such falling gains keep each step optimal; a path that starts at a new flag never
 * takes an item away, so one more flag never loses a hit.
 *
 * @returns for each flag the index of its place, or `null`
 */
export function pair(
  flags: readonly PairingFlag[],
  places: readonly PairingPlace[],
  isCore: (item: number) => boolean,
): (number | null)[] {
  const placeOf: (number | null)[] = flags.map(() => null);
  const flagOf = new Map<number, number>();
  const placesOfItem = new Map<number, number[]>();
  places.forEach((place, index) => {
    placesOfItem.set(place.item, [...(placesOfItem.get(place.item) ?? []), index]);
  });

  const edgeGain = (flagIndex: number, placeIndex: number): bigint => {
    const flag = entry(flags, flagIndex);
    const place = entry(places, placeIndex);
    return gain({
      places: 1,
      overlap: shared(flag, place),
      fit: Math.round(dice(flag, place) * FIT_SCALE),
      ownFamily: flag.family === place.family ? 1 : 0,
      // Highest when pairs do not cross each other, so that equals are paired in reading order.
      position: BigInt(flag.span.start) * BigInt(place.span.start) - BigInt(place.span.start),
    });
  };
  const firstHitGain = (item: number) => gain({ coreItems: isCore(item) ? 1 : 0, items: 1 });
  const isHit = (item: number) => (placesOfItem.get(item) ?? []).some((place) => flagOf.has(place));

  /** Adds one flag along the best path; a path alternates new pairs with pairs it gives up. */
  const grow = (start: number) => {
    const best = new Map<number, { gain: bigint; via: number | null }>([[start, { gain: 0n, via: null }]]);
    const reachedFrom = new Map<number, number>();
    let end: { gain: bigint; flag: number; place: number | null } = { gain: 0n, flag: start, place: null };
    const queue = [start];
    for (let flagIndex = queue.shift(); flagIndex !== undefined; flagIndex = queue.shift()) {
      const here = best.get(flagIndex);
      if (!here) continue;
      if (here.gain > end.gain) end = { gain: here.gain, flag: flagIndex, place: null };
      for (const placeIndex of entry(flags, flagIndex).candidates) {
        if (placeOf[flagIndex] === placeIndex) continue;
        const arrived = here.gain + edgeGain(flagIndex, placeIndex);
        const displace = (holder: number, held: number) => {
          const left = arrived - edgeGain(holder, held);
          const known = best.get(holder);
          if (holder !== start && (!known || left > known.gain)) {
            best.set(holder, { gain: left, via: placeIndex });
            reachedFrom.set(holder, flagIndex);
            queue.push(holder);
          }
        };
        const holder = flagOf.get(placeIndex);
        if (holder !== undefined) {
          displace(holder, placeIndex);
          continue;
        }
        const { item } = entry(places, placeIndex);
        const finished = arrived + (isHit(item) ? 0n : firstHitGain(item));
        if (finished > end.gain) end = { gain: finished, flag: flagIndex, place: placeIndex };
        // The item stays hit through this place, so any other of its places may be given up instead.
        for (const sibling of placesOfItem.get(item) ?? []) {
          const siblingHolder = flagOf.get(sibling);
          if (siblingHolder !== undefined) displace(siblingHolder, sibling);
        }
      }
    }
    apply(end, reachedFrom, best);
  };

  const apply = (
    end: { flag: number; place: number | null },
    reachedFrom: ReadonlyMap<number, number>,
    best: ReadonlyMap<number, { via: number | null }>,
  ) => {
    const steps: [flag: number, place: number | null][] = [];
    let step: [number, number | null] | null = [end.flag, end.place];
    while (step) {
      steps.push(step);
      const previous = reachedFrom.get(step[0]);
      step = previous === undefined ? null : [previous, best.get(step[0])?.via ?? null];
    }
    for (const [flagIndex] of steps) {
      const old = placeOf[flagIndex];
      if (old !== null && old !== undefined && flagOf.get(old) === flagIndex) flagOf.delete(old);
      placeOf[flagIndex] = null;
    }
    for (const [flagIndex, placeIndex] of steps) {
      placeOf[flagIndex] = placeIndex;
      if (placeIndex !== null) flagOf.set(placeIndex, flagIndex);
    }
  };

  readingOrder(flags).forEach(grow);
  return placeOf;
}

function readingOrder(flags: readonly PairingFlag[]): number[] {
  return flags.map((_, index) => index).sort((a, b) => byPosition(entry(flags, a), entry(flags, b)) || a - b);
}
