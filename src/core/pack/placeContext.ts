import type { Article, Span } from '../article/article.ts';
import type { PlaceContext } from './problem.ts';

/** How many code units of the paragraph are shown on either side. */
const REACH = 32;

/** The words around a place, cut at spaces where there are any, within its paragraph. */
export function placeContext(article: Article, place: Span): PlaceContext {
  const index = Math.max(
    0,
    article.blocks.findIndex((block) => place.start < block.end),
  );
  const block = article.blocks[index] ?? { start: 0, end: article.text.length };
  const from = Math.max(block.start, place.start - REACH);
  const to = Math.min(Math.max(block.end, place.end), place.end + REACH);
  const before = article.text.slice(from, place.start);
  const after = article.text.slice(place.end, to);
  return {
    paragraph: index + 1,
    before: from > block.start ? before.replace(/^\S*\s/, '') : before,
    quote: article.text.slice(place.start, place.end),
    after: to < block.end ? after.replace(/\s\S*$/, '') : after,
  };
}
