import type { Span } from '../../article/article.ts';
import type { Mark } from '../authoredQuiz.ts';
import { placesOf } from '../marksToKey.ts';
import type { TextInLanguage } from '../quotable.ts';
import type { Check, PairCode } from './check.ts';

/** Marks that lie on the very same words, in the order of the quiz. */
type Together = readonly Mark[];

interface Placed extends Span {
  readonly marks: Together;
}

/** Marks that stand in each other's way: each pair once, told of the later one, or of the fair or contested one. */
export function pairChecks(article: TextInLanguage, marks: readonly Mark[]): Check[] {
  const told = new Map<string, Check>();
  const tell = (earlier: Mark, later: Mark, isSame: boolean) => {
    const found = earlier === later ? null : clash(earlier, later, isSame);
    if (found) told.set(`${found.code} ${found.mark} ${found.other}`, found);
  };
  // Marks for every place of the same words meet in thousands of places, and are told of in the first.
  const met = new Map<Together, Set<Together>>();
  const isFirst = (a: Together, b: Together) => {
    const others = met.get(a) ?? new Set();
    met.set(a, others);
    return !others.has(b) && others.add(b);
  };
  let open: Placed[] = [];
  for (const place of placed(article, marks)) {
    open = open.filter(({ end }) => end > place.start);
    for (const earlier of open) {
      if (!isFirst(earlier.marks, place.marks)) continue;
      for (const a of earlier.marks) for (const b of place.marks) tell(a, b, false);
    }
    if (isFirst(place.marks, place.marks)) {
      for (const [index, b] of place.marks.entries()) {
        for (const a of place.marks.slice(0, index)) tell(a, b, true);
      }
    }
    open.push(place);
  }
  return [...told.values()];
}

/** Every span that has marks, in order; where the same marks lie together again, `marks` is the same object. */
function placed(article: TextInLanguage, marks: readonly Mark[]): Placed[] {
  const spans = new Map<string, { readonly span: Span; readonly marks: Mark[]; names: string }>();
  for (const [index, mark] of marks.entries()) {
    for (const span of placesOf(article, mark)) {
      const name = `${span.start} ${span.end}`;
      const here = spans.get(name) ?? { span, marks: [], names: '' };
      here.marks.push(mark);
      here.names += `${index} `;
      spans.set(name, here);
    }
  }
  const known = new Map<string, Together>();
  return [...spans.values()]
    .map(({ span: { start, end }, marks: here, names }): Placed => {
      const together = known.get(names) ?? here;
      known.set(names, together);
      return { start, end, marks: together };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function clash(a: Mark, b: Mark, isSame: boolean): (Check & { mark: string; other: string }) | null {
  const pair = (code: PairCode, of: Mark, other: Mark) => {
    const severity = code === 'overlap' ? ('should' as const) : ('must' as const);
    return { code, severity, mark: of.id, other: other.id };
  };
  if (a.kind !== 'item' || b.kind !== 'item') {
    if (a.kind === b.kind) return null;
    if (a.kind === 'item') return pair('note-on-item', b, a);
    return b.kind === 'item' ? pair('note-on-item', a, b) : null;
  }
  if (a.family !== b.family) return null;
  return pair(isSame ? 'same-span' : 'overlap', b, a);
}
