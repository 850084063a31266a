import type { Span } from '../article/article.ts';
import { isFamily } from '../taxonomy/family.ts';
import type { KeyEntry } from './readKey.ts';

export interface PlacedEntry {
  readonly entry: KeyEntry;
  readonly places: readonly Span[];
}

/** Two entries that cannot both stand: `entry` is the one to report, `place` a place of its that meets `other`. */
export interface Collision {
  readonly entry: KeyEntry;
  readonly other: KeyEntry;
  readonly place: Span;
}

/** How many answers that an entry shares words with are told of it. */
const MOST_TOLD = 5;

/**
 * Answers of one family on the very same words (each with the first that lies there), and passages called
 * fair or contested that touch an answer. In time `n log n` of the places.
 */
export function collisions(placed: readonly PlacedEntry[]): Collision[] {
  const items = placed.filter(({ entry }) => entry.section === 'items');
  const others = placed.filter(({ entry }) => entry.section !== 'items');
  return [...sameSpans(items), ...overlaps(items, others)];
}

function sameSpans(items: readonly PlacedEntry[]): Collision[] {
  const holders = new Map<string, KeyEntry>();
  return items.flatMap(({ entry, places }) => {
    const { family } = entry.fields;
    if (!isFamily(family)) return [];
    const met = new Map<KeyEntry, Span>();
    for (const place of places) {
      const name = `${family} ${place.start} ${place.end}`;
      const other = holders.get(name);
      if (other === undefined) holders.set(name, entry);
      else if (other !== entry && !met.has(other)) met.set(other, place);
    }
    return [...met].map(([other, place]) => ({ entry, other, place }));
  });
}

type Taken = Span & { readonly entry: KeyEntry; readonly index: number; readonly furthest: number };

function overlaps(items: readonly PlacedEntry[], others: readonly PlacedEntry[]): Collision[] {
  const taken = inOrder(items);
  return others.flatMap(({ entry, places }) => {
    const met = new Map<KeyEntry, { place: Span; index: number }>();
    for (const place of places) {
      for (let at = countStartingBefore(taken, place.end) - 1; at >= 0; at -= 1) {
        const one = taken[at];
        // Nothing from here back reaches as far as the place.
        if (!one || one.furthest <= place.start || met.size === MOST_TOLD) break;
        if (one.end > place.start && !met.has(one.entry)) met.set(one.entry, { place, index: one.index });
      }
    }
    return [...met]
      .sort(([, a], [, b]) => a.index - b.index)
      .map(([other, { place }]) => ({ entry, other, place }));
  });
}

/** The places of answers by their starts, each with the furthest end up to it. */
function inOrder(items: readonly PlacedEntry[]): Taken[] {
  let furthest = 0;
  return items
    .flatMap(({ entry, places }, index) => places.map((place) => ({ ...place, entry, index })))
    .sort((a, b) => a.start - b.start)
    .map((place) => {
      furthest = Math.max(furthest, place.end);
      return { ...place, furthest };
    });
}

function countStartingBefore(taken: readonly Taken[], offset: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
