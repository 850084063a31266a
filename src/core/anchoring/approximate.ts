import type { Folded } from './fold.ts';
import { Matcher } from './matcher.ts';
import { type Match, mergeOverlapping } from './occurrences.ts';

/** A match and how many characters of the pattern had to be changed, left out or put in. */
export interface ApproximateMatch extends Match {
  readonly errors: number;
}

/** Into how many pieces a pattern is cut: few long ones first, which stand in few places. */
const PIECES = [4, 8];
/** Shorter pieces stand in too many places for the quick way to be quick. */
const MIN_PIECE = 4;
/** What it costs to look at a place at all, in units of text. */
const COST_OF_PLACE = 30;

/** How many units are read back to find where matches begin: a text of one letter has a match of any length at each. */
const MOST_READ_BACK = 4e8;

/**
 * The matches of `pattern` in `text` with the fewest errors, at most `limit`; several when they are equally good,
 * ends that differ by a character among them, each from its furthest beginning. Few errors are looked for first and
 * quickly: of `k + 1` pieces of the pattern at least one stands unchanged wherever `k` errors suffice, so only there is
 * the text read.
 *
 * @param indexOf finds words in `text` from a unit on
 */
export function findApproximately(
  text: string,
  pattern: string,
  limit: number,
  indexOf: Folded['indexOf'] = (words, from) => text.indexOf(words, from),
): ApproximateMatch[] {
  if (pattern === '') return [];
  const matcher = new Matcher(pattern);
  for (const pieces of PIECES) {
    const few = Math.min(limit, pieces - 1, Math.floor(pattern.length / MIN_PIECE) - 1);
    const places = few > 0 ? placesOfPieces(text.length, pattern, few, indexOf) : null;
    if (places === null) break;
    const found = findIn(text, pattern, matcher, few, places);
    if (found.length > 0 || few === limit) return found;
  }
  return findIn(text, pattern, matcher, limit, [{ from: 0, to: text.length }]);
}

/** Where a match with at most `errors` errors can be; `null` when looking there costs as much as looking everywhere. */
function placesOfPieces(
  length: number,
  pattern: string,
  errors: number,
  indexOf: Folded['indexOf'],
): Match[] | null {
  const size = Math.ceil(pattern.length / (errors + 1));
  const most = length / (pattern.length + COST_OF_PLACE);
  const places: Match[] = [];
  for (let offset = 0; offset < pattern.length; offset += size) {
    const piece = pattern.slice(offset, offset + size);
    for (let hit = indexOf(piece, 0); hit !== -1; hit = indexOf(piece, hit + 1)) {
      if (places.length >= most) return null;
      const start = hit - offset;
      const to = Math.min(length, start + pattern.length + errors);
      places.push({ from: Math.max(0, start - errors), to });
    }
  }
  return mergeOverlapping(places);
}

function findIn(
  text: string,
  pattern: string,
  matcher: Matcher,
  limit: number,
  places: readonly Match[],
): ApproximateMatch[] {
  let errors = limit;
  let ends: number[] = [];
  for (const { from, to } of places) {
    const found = matcher.read(text, from, 1, to - from, errors, false);
    if (found === null) continue;
    if (found.errors < errors) ends = [];
    errors = found.errors;
    for (const end of found.ends) ends.push(from + end);
  }
  if (ends.length === 0) return [];
  const beginningOf = beginnings(text, pattern, errors);
  return ends
    .slice(0, Math.ceil(MOST_READ_BACK / pattern.length))
    .map((to) => ({ from: beginningOf(to), to, errors }));
}

/** Finds the furthest beginning of a match by reading back from its end; where the same text stands, only once. */
function beginnings(text: string, pattern: string, errors: number): (end: number) => number {
  const backwards = new Matcher(pattern.split('').reverse().join(''));
  const known = new Map<string, number>();
  return (end) => {
    const reach = Math.min(end, pattern.length + errors);
    const near = text.slice(end - reach, end);
    let length = known.get(near);
    if (length === undefined) {
      length = backwards.read(near, reach, -1, reach, errors, true)?.ends.at(-1) ?? 0;
      known.set(near, length);
    }
    return end - length;
  };
}
