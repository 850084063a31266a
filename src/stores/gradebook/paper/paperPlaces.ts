import type { Span } from '../../../core/article/article.ts';
import type { LocatedKey } from '../../../core/pack/located.ts';
import type { Family } from '../../../core/taxonomy/technique.ts';

/** A place that learners are likely to have marked: of the key, or a passage that is fair. */
export interface PaperPlace extends Span {
  /** The item's own family, which a first click gives; `null` for fair and contested passages. */
  readonly family: Family | null;
}

/** The places to offer when a worksheet is typed in, in the order of the text, each once. */
export function paperPlaces(key: Pick<LocatedKey, 'items' | 'fair' | 'contested'>): PaperPlace[] {
  const found = new Map<string, PaperPlace>();
  const add = (places: readonly Span[], family: Family | null) => {
    for (const { start, end } of places) {
      const id = placeId({ start, end });
      if (!found.has(id)) found.set(id, { start, end, family });
    }
  };
  for (const { places, family } of key.items) add(places, family);
  for (const { places } of [...key.fair, ...key.contested]) add(places, null);
  return inTextOrder([...found.values()]);
}

/** The family that comes after one when a place is clicked: its own first, then the others, then none. */
export function nextFamily(
  place: PaperPlace,
  now: Family | null,
  families: readonly Family[],
): Family | null {
  const own = families.filter((family) => family === place.family);
  const turn = [...own, ...families.filter((family) => family !== place.family)];
  return turn[now === null ? 0 : turn.indexOf(now) + 1] ?? null;
}

/** What tells one place from another. */
export function placeId({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The places with one more, which somebody marked where none was likely. */
export function withPlace(places: readonly PaperPlace[], { start, end }: Span): PaperPlace[] {
  if (places.some((place) => place.start === start && place.end === end)) return [...places];
  return inTextOrder([...places, { start, end, family: null }]);
}

function inTextOrder(places: readonly PaperPlace[]): PaperPlace[] {
  return [...places].sort((a, b) => a.start - b.start || b.end - a.end);
}
