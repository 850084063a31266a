import { moveCursor } from '../../stores/selection/selectionStore.ts';
import { ARTICLE_ID } from './articleId.ts';

/**
 * The way in for screen readers. In their reading mode they keep the arrow keys to themselves; an element of
 * the role `application` gets them. It has that role only while it is being marked, so that the article can
 * be read as any other text.
 */
export function KeyboardEntry() {
  return (
    <button type="button" className="keyboard-entry" onClick={enter}>
      Flag with the keyboard
    </button>
  );
}

function enter(): void {
  const article = document.getElementById(ARTICLE_ID);
  if (!article) return;
  article.setAttribute('role', 'application');
  article.addEventListener('blur', () => article.setAttribute('role', 'group'), { once: true });
  article.focus();
  moveCursor('word', 1, false);
}
