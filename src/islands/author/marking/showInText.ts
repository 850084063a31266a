import type { Span } from '../../../core/article/article.ts';
import { pickMark, placeCursor } from '../../../stores/selection/selectionStore.ts';
import { blockElements } from '../../article-dom/articleDom.ts';
import { blockAt, endBoxes } from '../../article-dom/positions.ts';
import { ARTICLE_ID } from '../../reader/articleId.ts';

function article(): HTMLElement | null {
  return document.getElementById(ARTICLE_ID);
}

/** Brings words of the article into view, where they are not. */
export function scrollTo(span: Span): void {
  const root = article();
  if (!root) return;
  const ends = endBoxes(root, span);
  if (ends && ends.first.top >= 0 && ends.last.bottom <= window.innerHeight) return;
  blockAt(blockElements(root), span.start)?.element.scrollIntoView({ block: 'center' });
}

/** Brings a mark into view and picks it in the article, where its ends can be moved. */
export function pickInText(mark: Span & { readonly id: string }): void {
  scrollTo(mark);
  pickMark(mark.id, 'keyboard');
  article()?.focus({ preventScroll: true });
}

/** Goes back to the article with the keyboard, to some words of it. */
export function backToText(span: Span): void {
  scrollTo(span);
  placeCursor(span.start);
  article()?.focus({ preventScroll: true });
}
