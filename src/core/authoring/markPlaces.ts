import { locate } from '../anchoring/locate.ts';
import type { Span } from '../article/article.ts';
import type { Mark } from './authoredQuiz.ts';
import { newMarkId } from './newMarkId.ts';
import { quotable, quoteOf, type TextInLanguage } from './quotable.ts';

/**
 * A mark put on the places of an entry of a key. An item on all places of the same words is one mark on the first of
 * them; other places become one mark each, the first with the mark's own id.
 *
 * @param taken the ids that are taken already; new ones are put in
 */
export function markOnPlaces(
  article: TextInLanguage,
  mark: Mark,
  places: readonly Span[],
  taken: Set<string>,
): Mark[] {
  if (mark.kind === 'item' && places.length > 1 && areEveryPlace(article, places)) {
    return places.slice(0, 1).map((place) => ({ ...mark, ...placed(article, place), every: true }));
  }
  return places.map((place, index) => {
    const id = index === 0 ? mark.id : newMarkId(taken, mark.id);
    taken.add(id);
    return { ...mark, ...placed(article, place), id };
  });
}

function placed({ text }: TextInLanguage, { start, end }: Span) {
  return { start, end, quote: text.slice(start, end) };
}

/** Whether some places are all those that the words of the first have. */
function areEveryPlace(article: TextInLanguage, places: readonly Span[]): boolean {
  const text = quotable(article);
  const [first] = places;
  const quote = first && quoteOf(text, first);
  const all = quote == null ? [] : locate(text.folded, { quote });
  return (
    all.length === places.length &&
    all.every(({ start, end }, index) => start === places[index]?.start && end === places[index]?.end)
  );
}
