import { computed } from 'nanostores';
import { fold } from '../../../core/anchoring/fold.ts';
import { locate } from '../../../core/anchoring/locate.ts';
import type { Span } from '../../../core/article/article.ts';
import type { Mark } from '../../../core/authoring/authoredQuiz.ts';
import { $authoredArticle } from '../authoredStore.ts';
import { $marks } from './marksStore.ts';

const $folded = computed($authoredArticle, (article) => article && fold(article.text));

/** Every place of the article where these words stand, in order. */
export function placesOf(quote: string): readonly Span[] {
  const folded = $folded.get();
  return folded && quote !== '' ? locate(folded, { quote }) : [];
}

/** A mark at one of the places it means. */
export interface MarkPlace extends Span {
  readonly mark: Mark;
}

/** All places that marks mean: their own, and of those that mean every place with their words, the others. */
export const $markPlaces = computed($marks, (marks): readonly MarkPlace[] =>
  marks.flatMap((mark) => {
    const own = { mark, start: mark.start, end: mark.end };
    if (mark.kind !== 'item' || !mark.every) return [own];
    const others = placesOf(mark.quote).filter(({ start, end }) => end <= mark.start || start >= mark.end);
    return [own, ...others.map((span) => ({ mark, ...span }))];
  }),
);
