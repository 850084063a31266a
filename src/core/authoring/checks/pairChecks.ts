import type { Span } from '../../article/article.ts';
import type { Mark } from '../authoredQuiz.ts';
import { placesOf } from '../marksToKey.ts';
import type { TextInLanguage } from '../quotable.ts';
import type { Check, PairCode } from './check.ts';

interface Placed extends Span {
  readonly mark: Mark;
}

/** Marks that stand in each other's way: each pair once, told of the later one, or of the fair or contested one. */
export function pairChecks(article: TextInLanguage, marks: readonly Mark[]): Check[] {
  const places = marks
    .flatMap((mark) => placesOf(article, mark).map(({ start, end }): Placed => ({ start, end, mark })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const told = new Map<string, Check>();
  let open: Placed[] = [];
  for (const place of places) {
    open = open.filter(({ end }) => end > place.start);
    for (const earlier of open) {
      const found = earlier.mark === place.mark ? null : clash(earlier, place);
      if (found) told.set(`${found.code} ${found.mark} ${found.other}`, found);
    }
    open.push(place);
  }
  return [...told.values()];
}

function clash(a: Placed, b: Placed): (Check & { mark: string; other: string }) | null {
  const pair = (code: PairCode, of: Mark, other: Mark) => {
    const severity = code === 'overlap' ? ('should' as const) : ('must' as const);
    return { code, severity, mark: of.id, other: other.id };
  };
  if (a.mark.kind !== 'item' || b.mark.kind !== 'item') {
    if (a.mark.kind === b.mark.kind) return null;
    if (a.mark.kind === 'item') return pair('note-on-item', b.mark, a.mark);
    return b.mark.kind === 'item' ? pair('note-on-item', a.mark, b.mark) : null;
  }
  if (a.mark.family !== b.mark.family) return null;
  const same = a.start === b.start && a.end === b.end;
  return pair(same ? 'same-span' : 'overlap', b.mark, a.mark);
}
