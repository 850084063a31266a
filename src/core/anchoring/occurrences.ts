import { type Folded, isEdge } from './fold.ts';

/** Units `[from, to)` of a folded text. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/**
 * Every place within `range` where `pattern` (folded) stands, in order, whole characters only. `accept` may turn
 * a place down; places that overlap one already taken are passed over.
 */
export function* occurrences(
  folded: Folded,
  pattern: string,
  range: Match = { from: 0, to: folded.text.length },
  accept: (match: Match) => boolean = () => true,
): Generator<Match> {
  if (pattern === '') return;
  let from = folded.text.indexOf(pattern, range.from);
  while (from !== -1 && from + pattern.length <= range.to) {
    const match = { from, to: from + pattern.length };
    const taken = isEdge(folded, match.from) && isEdge(folded, match.to) && accept(match);
    if (taken) yield match;
    from = folded.text.indexOf(pattern, taken ? match.to : from + 1);
  }
}
