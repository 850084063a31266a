import type { Span } from '../article/article.ts';
import type { TokenRange } from '../article/tokens.ts';
import type { Family } from '../taxonomy/technique.ts';
import { entry } from './entry.ts';
import { dice, shared } from './fit.ts';
import { type Gain, isMore, itemGain, minus, NOTHING, pairGain, plus, WITHOUT_BOUND } from './gain.ts';
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
  /** No way on from here gains more than this. */
  readonly bound: Gain;
  /** Whether it was gone on from here. */
  expanded: boolean;
}

/** A way is sought among so many flags, those next to the one that is added: chains of flags may run through a whole text. */
const MOST_EXPANDED = 500;

/**
 * Pairs flags with places, one flag to one place at most and one place to one flag: of all pairings the one
 * with most core items hit, then most items hit, then most places, then most tokens shared, then the best
 * fit (Dice). Ties go to the item's own family before one that is right there too, then by position in the text, so
 * that the order of the flags never matters.
 *
 * The method is a maximum-gain flow flag -> place -> item, grown by one flag at a time along the best
 * augmenting path (successive longest paths, Bellman–Ford). The first place of an item gains more than its
 * further places, and such falling gains keep each step optimal; a path that starts at a new flag never
 * takes an item away, so one more flag never loses a hit. Ways that cannot gain more than the best known are not
 * followed: whoever gives up a place finds no better one, or it would have it already. Where flags hang together in chains
 * so long that a way would lead past `MOST_EXPANDED` of them, the best way among the nearest is taken: the outcome is still the
 * same whatever the order of the flags, but a better pairing may exist.
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
  /** The places of each item that are hit. */
  const hitPlaces = places.reduce((of, { item }) => of.set(item, new Set()), new Map<number, Set<number>>());
  const edges = flags.map((flag) => flag.candidates.map((place) => edge(flag, place, entry(places, place))));

  const hits = (item: number) => hitPlaces.get(item) ?? new Set<number>();

  /** Adds one flag along the best path; a path alternates new pairs with pairs it gives up. */
  const grow = (start: number) => {
    const best = new Map<number, Step>([
      [start, { gain: NOTHING, from: null, bound: WITHOUT_BOUND, expanded: false }],
    ]);
    const bestAtItem = new Map<number, Gain>();
    let end: { gain: Gain; flag: number; place: number | null } = { gain: NOTHING, flag: start, place: null };
    const queue = [start];
    const displace = (flag: number, arrived: Gain, from: { flag: number; place: number }) => {
      const gain = minus(arrived, held.get(flag) ?? NOTHING);
      const { item } = entry(places, from.place);
      const bound = hits(item).size === 1 ? plus(arrived, itemGain(isCore(item))) : arrived;
      const known = best.get(flag);
      if (flag === start || !isMore(bound, end.gain) || (known && !isMore(gain, known.gain))) return;
      best.set(flag, { gain, from, bound, expanded: false });
      queue.push(flag);
    };
    let expanded = 0;
    for (const flag of queue) {
      const here = best.get(flag);
      if (!here || here.expanded || !isMore(here.bound, end.gain)) continue;
      here.expanded = true;
      expanded += 1;
      if (expanded > MOST_EXPANDED) break;
      if (isMore(here.gain, end.gain)) end = { gain: here.gain, flag, place: null };
      for (const { place, gain } of entry(edges, flag)) {
        if (placeOf[flag] === place) continue;
        const arrived = plus(here.gain, gain);
        const holder = flagOf.get(place);
        if (holder !== undefined) {
          displace(holder, arrived, { flag, place });
          continue;
        }
        const { item } = entry(places, place);
        const known = bestAtItem.get(item);
        if (known && !isMore(arrived, known)) continue;
        bestAtItem.set(item, arrived);
        const others = hits(item);
        const finished = others.size > 0 ? arrived : plus(arrived, itemGain(isCore(item)));
        if (isMore(finished, end.gain)) end = { gain: finished, flag, place };
        // The item stays hit through this place, so the one other place that it is hit at may be given up instead.
        const [other] = others.size === 1 ? others : [];
        const otherFlag = other === undefined ? undefined : flagOf.get(other);
        if (otherFlag !== undefined) displace(otherFlag, arrived, { flag, place });
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

  const unpair = (flag: number) => {
    const place = placeOf[flag] ?? null;
    if (place === null) return;
    flagOf.delete(place);
    placeOf[flag] = null;
    hits(entry(places, place).item).delete(place);
  };
  const makePair = (flag: number, place: number) => {
    flagOf.set(place, flag);
    placeOf[flag] = place;
    held.set(flag, entry(edges, flag).find((candidate) => candidate.place === place)?.gain ?? NOTHING);
    hits(entry(places, place).item).add(place);
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

function readingOrder(flags: readonly PairingFlag[]): number[] {
  return flags.map((_, index) => index).sort((a, b) => byPosition(entry(flags, a), entry(flags, b)) || a - b);
}
