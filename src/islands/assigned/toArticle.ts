import { ARTICLE_ID } from '../reader/articleId.ts';

/** The button that was pressed goes away: the focus goes where the work goes on. */
export function toArticle(): void {
  window.scrollTo({ top: 0 });
  // By then the article is no longer covered.
  requestAnimationFrame(() => document.getElementById(ARTICLE_ID)?.focus({ preventScroll: true }));
}
