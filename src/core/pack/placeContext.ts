import type { Article, Span } from '../article/article.ts';
import type { PlaceContext } from './problem.ts';

/** How many code units of the paragraph are shown on either side. */
const REACH = 32;

/** The words around a place, cut at spaces where there are any, within its paragraph. */
export function placeContext(article: Article, place: Span): PlaceContext {
  const index = blockAt(article, place.start);
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

/** The number of the first block that ends after an offset (binary search). */
function blockAt({ blocks }: Article, offset: number): number {
  let low = 0;
  let high = Math.max(0, blocks.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
