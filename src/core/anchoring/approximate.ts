import search from 'approx-string-match';
import type { Match } from './occurrences.ts';

/** A match and how many characters of the pattern had to be changed, left out or put in. */
export interface ApproximateMatch extends Match {
  readonly errors: number;
}

/** Pieces shorter than this stand in too many places for the quick way to be quick. */
const MIN_PIECE = 6;
const MAX_HITS = 200;

/**
 * The matches of `pattern` in `text` with the fewest errors, at most `limit`; several when they are equally good,
 * ends that differ by a character among them. Few errors are looked for first and quickly: of `k + 1` pieces of
 * the pattern at least one must stand unchanged wherever `k` errors suffice, so only there does the full search run.
 */
export function findApproximately(text: string, pattern: string, limit: number): ApproximateMatch[] {
  for (let few = 1; few < limit && pattern.length >= MIN_PIECE * (few + 1); few *= 2) {
    const places = placesOfPieces(text, pattern, few);
    if (places === null) break;
    const found = best(places.flatMap((place) => searchIn(text, pattern, few, place)));
    if (found.length > 0) return found;
  }
  return best(searchIn(text, pattern, limit, { from: 0, to: text.length }));
}

/** Where a match with at most `errors` errors can be, overlapping places as one; `null` when there are too many. */
function placesOfPieces(text: string, pattern: string, errors: number): Match[] | null {
  const size = Math.ceil(pattern.length / (errors + 1));
  const places: Match[] = [];
  for (let offset = 0; offset < pattern.length; offset += size) {
    const piece = pattern.slice(offset, offset + size);
    for (let hit = text.indexOf(piece); hit !== -1; hit = text.indexOf(piece, hit + 1)) {
      if (places.length === MAX_HITS) return null;
      const from = Math.max(0, hit - offset - errors);
      places.push({ from, to: Math.min(text.length, hit - offset + pattern.length + errors) });
    }
  }
  return mergeOverlapping(places);
}

function mergeOverlapping(places: readonly Match[]): Match[] {
  const merged: Match[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || place.from > last.to) merged.push(place);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, place.to) };
  }
  return merged;
}

function searchIn(text: string, pattern: string, limit: number, place: Match): ApproximateMatch[] {
  return search(text.slice(place.from, place.to), pattern, limit).map(({ start, end, errors }) => ({
    from: place.from + start,
    to: place.from + end,
    errors,
  }));
}

function best(matches: readonly ApproximateMatch[]): ApproximateMatch[] {
  const fewest = matches.reduce((least, { errors }) => Math.min(least, errors), Number.POSITIVE_INFINITY);
  return matches.filter(({ errors }) => errors === fewest);
}
