import { useStore } from '@nanostores/react';
import { useEffect, useRef } from 'react';
import { articleHtml } from '../../../core/article/articleHtml.ts';
import { direction } from '../../../core/article/direction.ts';
import { $authoredArticle } from '../../../stores/authoring/authoredStore.ts';

/** The article as learners will read it. */
export function Rendering() {
  const article = useStore($authoredArticle);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // Markup of our own round words that are escaped: nothing of the text is ever read as HTML.
    if (root.current && article) root.current.innerHTML = articleHtml(article);
  }, [article]);
  return (
    <div className="author-rendering">
      <h4 id="author-rendering">As learners read it</h4>
      {article?.text === '' ? <p className="quiet">There is no text yet.</p> : null}
      <section
        ref={root}
        className="article-text author-rendered"
        aria-labelledby="author-rendering"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so with the keyboard too
        tabIndex={0}
        lang={article?.lang}
        dir={article ? direction(article.lang) : undefined}
      />
    </div>
  );
}
