import type { ReactNode } from 'react';
import { moveCursor } from '../../stores/selection/selectionStore.ts';
import { ARTICLE_ID } from './articleId.ts';

/**
 * The way in for screen readers. In their reading mode they keep the arrow keys to themselves; an element of
 * the role `application` gets them. It has that role only while it is being marked, so that the article can
 * be read as any other text.
 */
export function KeyboardEntry({ children }: { readonly children: ReactNode }) {
  return (
    <button type="button" className="keyboard-entry" onClick={enter}>
      {children}
    </button>
  );
}

function enter(): void {
  const article = document.getElementById(ARTICLE_ID);
  const frame = article?.parentElement;
  if (!article || !frame) return;
  const leave = (event: FocusEvent) => {
    // The palette and the explanations lie in the frame too: from there the focus comes back to the article.
    if (event.relatedTarget instanceof Node && frame.contains(event.relatedTarget)) return;
    article.setAttribute('role', 'group');
    frame.removeEventListener('focusout', leave);
  };
  article.setAttribute('role', 'application');
  frame.addEventListener('focusout', leave);
  article.focus();
  moveCursor('word', 1, false);
}
