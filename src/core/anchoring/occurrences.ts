import { type Folded, isEdge } from './fold.ts';

/** Units `[from, to)` of a folded text. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/**
 * Every place from unit `start` on where `pattern` (folded) stands, in order, whole characters only. `accept` may turn a
 * place down. Unless `mayOverlap`, places that overlap one already taken are passed over.
 */
export function* occurrences(
  folded: Folded,
  pattern: string,
  accept: (match: Match) => boolean = () => true,
  start = 0,
  mayOverlap = false,
): Generator<Match> {
  if (pattern === '') return;
  let from = folded.indexOf(pattern, start);
  while (from !== -1) {
    const match = { from, to: from + pattern.length };
    const taken = isEdge(folded, match.from) && isEdge(folded, match.to) && accept(match);
    if (taken) yield match;
    from = folded.indexOf(pattern, taken && !mayOverlap ? match.to : from + 1);
  }
}

/** Ranges in order, those that overlap or touch as one. */
export function mergeOverlapping(ranges: readonly Match[]): Match[] {
  const merged: Match[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || range.from > last.to) merged.push(range);
    else if (range.to > last.to) merged[merged.length - 1] = { from: last.from, to: range.to };
  }
  return merged;
}
