import type { Span } from '../article/article.ts';
import type { TokenRange } from '../article/tokens.ts';
import type { Family } from '../taxonomy/technique.ts';
import { entry } from './entry.ts';
import { dice, shared } from './fit.ts';
import { type Gain, isMore, itemGain, minus, NOTHING, pairGain, plus } from './gain.ts';
import { groupBy } from './groupBy.ts';
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

/** A pair that may be made. */
interface Edge {
  readonly place: number;
  readonly gain: Gain;
}

/** How a flag was reached on the way from the flag that is added, and what the way gains. */
interface Step {
  readonly gain: Gain;
  /** The flag that takes this one’s place, and the place that it takes for that. */
  readonly from: { readonly flag: number; readonly place: number } | null;
  /** Whether it was gone on from here. */
  expanded: boolean;
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
  /** The flag on each place, and the gain of each flag’s pair. */
  const flagOf = new Map<number, number>();
  const held = new Map<number, Gain>();
  const hitsOf = new Map<number, number>();
  const edges = flags.map((flag) => flag.candidates.map((place) => edge(flag, place, entry(places, place))));
  const yielding = yieldingPlaces(flags, places);

  /** Adds one flag along the best path; a path alternates new pairs with pairs it gives up. */
  const grow = (start: number) => {
    const best = new Map<number, Step>([[start, { gain: NOTHING, from: null, expanded: false }]]);
    const bestAtItem = new Map<number, Gain>();
    let end: { gain: Gain; flag: number; place: number | null } = { gain: NOTHING, flag: start, place: null };
    const queue = [start];
    const reach = (flag: number, gain: Gain, from: Step['from']) => {
      const known = best.get(flag);
      if (flag === start || (known && !isMore(gain, known.gain))) return;
      best.set(flag, { gain, from, expanded: false });
      queue.push(flag);
    };
    for (const flag of queue) {
      const here = best.get(flag);
      if (!here || here.expanded) continue;
      here.expanded = true;
      if (isMore(here.gain, end.gain)) end = { gain: here.gain, flag, place: null };
      for (const { place, gain } of entry(edges, flag)) {
        if (placeOf[flag] === place) continue;
        const arrived = plus(here.gain, gain);
        const holder = flagOf.get(place);
        if (holder !== undefined) {
          reach(holder, minus(arrived, held.get(holder) ?? NOTHING), { flag, place });
          continue;
        }
        const { item } = entry(places, place);
        const known = bestAtItem.get(item);
        if (known && !isMore(arrived, known)) continue;
        bestAtItem.set(item, arrived);
        const finished = hitsOf.get(item) ? arrived : plus(arrived, itemGain(isCore(item)));
        if (isMore(finished, end.gain)) end = { gain: finished, flag, place };
        // The item stays hit through this place, so any other of its places may be given up instead.
        for (const sibling of yielding.get(item) ?? []) {
          const other = flagOf.get(sibling);
          if (other !== undefined) reach(other, minus(arrived, held.get(other) ?? NOTHING), { flag, place });
        }
      }
    }
    apply(end, best);
  };

  const apply = (end: { flag: number; place: number | null }, best: ReadonlyMap<number, Step>) => {
    const pairs: { flag: number; place: number | null }[] = [];
    for (let step: { flag: number; place: number | null } | null = end; step; ) {
      pairs.push(step);
      step = best.get(step.flag)?.from ?? null;
    }
    for (const { flag } of pairs) unpair(flag);
    for (const { flag, place } of pairs) if (place !== null) makePair(flag, place);
  };

  const countHit = (place: number, change: number) => {
    const { item } = entry(places, place);
    hitsOf.set(item, (hitsOf.get(item) ?? 0) + change);
  };
  const unpair = (flag: number) => {
    const place = placeOf[flag] ?? null;
    if (place === null) return;
    flagOf.delete(place);
    placeOf[flag] = null;
    countHit(place, -1);
  };
  const makePair = (flag: number, place: number) => {
    flagOf.set(place, flag);
    placeOf[flag] = place;
    held.set(flag, entry(edges, flag).find((candidate) => candidate.place === place)?.gain ?? NOTHING);
    countHit(place, 1);
  };

  for (const flag of readingOrder(flags)) if (entry(edges, flag).length > 0) grow(flag);
  return placeOf;
}

function edge(flag: PairingFlag, index: number, place: PairingPlace): Edge {
  // Highest when pairs do not cross each other, so that equals are paired in reading order.
  const position = (flag.span.start - 1) * place.span.start;
  const gain = pairGain(shared(flag, place), dice(flag, place), flag.family === place.family, position);
  return { place: index, gain };
}

/**
 * The places of each item that a flag may give up to go elsewhere. A flag with one candidate has nowhere to go, and
 * many places of one item are held by such flags alone.
 */
function yieldingPlaces(
  flags: readonly PairingFlag[],
  places: readonly PairingPlace[],
): ReadonlyMap<number, readonly number[]> {
  const movable = new Set(flags.flatMap(({ candidates }) => (candidates.length > 1 ? candidates : [])));
  return groupBy(
    [...movable].sort((a, b) => a - b),
    (place) => entry(places, place).item,
  );
}

function readingOrder(flags: readonly PairingFlag[]): number[] {
  return flags.map((_, index) => index).sort((a, b) => byPosition(entry(flags, a), entry(flags, b)) || a - b);
}
