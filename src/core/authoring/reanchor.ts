import { fold } from '../anchoring/fold.ts';
import { locate } from '../anchoring/locate.ts';
import { locateApproximately } from '../anchoring/locateApproximately.ts';
import type { Span } from '../article/article.ts';
import { snapOut, trimSpan } from '../article/boundaries.ts';
import type { Mark } from './authoredQuiz.ts';
import { type Change, changeOf } from './change.ts';

/** Marks on a text, in order of position, and those whose words are not in it. */
export interface PlacedMarks {
  readonly marks: readonly Mark[];
  readonly adrift: readonly Mark[];
}

/** This much text on either side of a mark says which of several places is meant, in UTF-16 units. */
const CONTEXT = 60;
/** So much of it has to be the same on one side, or all there is: a word by itself stands in many places. */
const ENOUGH_CONTEXT = 8;
/** Words this long that stand in one place before and after the change are the same words, whatever is around them. */
const TELLING = 12;

/**
 * Puts marks on a text that was changed. A mark outside the change moves with its words; one around it keeps what it
 * covers, while at least half of that is left. Elsewhere its words are looked for, exactly and then tolerantly, and
 * what stood around them must say that they are the same. Whatever is not found goes adrift, and comes back when its
 * words are written again.
 *
 * @param marks all of a quiz, those adrift too: a mark is adrift where its words are not at its place in `oldText`
 */
export function reanchor(marks: readonly Mark[], oldText: string, newText: string): PlacedMarks {
  const change = changeOf(oldText, newText);
  const folded = fold(newText);
  const placed: Mark[] = [];
  const adrift: Mark[] = [];
  for (const mark of marks) {
    const lies = mark.quote !== '' && oldText.slice(mark.start, mark.end) === mark.quote;
    const exactly = () => (mark.quote === '' ? [] : locate(folded, { quote: mark.quote }));
    const span = lies
      ? (moved(mark, change) ??
        around(mark, change) ??
        sameWords(mark, change, exactly()) ??
        (exactly().length === 0 ? locateApproximately(folded, withContext(mark, oldText)) : null))
      : nearest(
          mark,
          exactly().filter((place) => isNew(place, change)),
        );
    const tidy = span && trimSpan(newText, snapOut(newText, span));
    if (!tidy || tidy.start >= tidy.end) adrift.push(mark);
    else {
      const { start, end } = tidy;
      placed.push({ ...mark, start, end, quote: newText.slice(start, end) });
    }
  }
  return { marks: inOrder(placed), adrift };
}

/** Marks in order of position: of two that begin together the longer one first. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a mark is that the change does not touch. */
function moved({ start, end }: Span, { from, oldTo, newTo }: Change): Span | null {
  if (end <= from) return { start, end };
  return start >= oldTo ? { start: start + newTo - oldTo, end: end + newTo - oldTo } : null;
}

/** What a mark covers whose two ends are left and that only its inside changed of. */
function around({ start, end }: Span, { from, oldTo, newTo }: Change): Span | null {
  if (start >= from || end <= oldTo) return null;
  const left = from - start + (end - oldTo);
  const longer = Math.max(end - start, left + newTo - from);
  return 2 * left >= longer ? { start, end: end + newTo - oldTo } : null;
}

/** The place of the same words that has the same around it; of an item that means every place, any. */
function sameWords(mark: Mark, { oldText, newText }: Change, places: readonly Span[]): Span | null {
  const judged = places.map((place) => {
    const before = sameBefore(oldText, mark.start, newText, place.start);
    const after = sameAfter(oldText, mark.end, newText, place.end);
    return { ...place, context: before + after, enough: Math.max(before, after) >= ENOUGH_CONTEXT };
  });
  const most = Math.max(...judged.map(({ context }) => context));
  const best = nearest(
    mark,
    judged.filter(({ context, enough }) => enough && context === most),
  );
  if (best) return best;
  if (mark.kind === 'item' && mark.every) return nearest(mark, places);
  const [only, another] = places;
  const once = only && !another && locate(fold(oldText), { quote: mark.quote }).length === 1;
  return once && mark.quote.length >= TELLING ? only : null;
}

/** How many units before two places are the same; where the text begins, as many as can be. */
function sameBefore(oldText: string, oldAt: number, newText: string, newAt: number): number {
  let same = 0;
  while (same < CONTEXT && same < oldAt && oldText[oldAt - 1 - same] === newText[newAt - 1 - same]) same += 1;
  return same === oldAt && same === newAt ? CONTEXT : same;
}

function sameAfter(oldText: string, oldAt: number, newText: string, newAt: number): number {
  const left = oldText.length - oldAt;
  let same = 0;
  while (same < CONTEXT && same < left && oldText[oldAt + same] === newText[newAt + same]) same += 1;
  return same === left && newAt + same === newText.length ? CONTEXT : same;
}

function withContext({ quote, start, end }: Mark, text: string) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return { quote, before, after: text.slice(end, end + CONTEXT) };
}

function nearest<Place extends Span>(mark: Span, places: readonly Place[]): Place | null {
  const [first] = places.toSorted((a, b) => Math.abs(a.start - mark.start) - Math.abs(b.start - mark.start));
  return first ?? null;
}

/** Whether a place was written, or put together, by the change. */
function isNew({ start, end }: Span, { from, newTo }: Change): boolean {
  // Words that were taken away may have brought the halves together.
  return newTo > from ? start < newTo && end > from : start < from && end > from;
}
