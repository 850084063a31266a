import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Article } from '../../../core/article/article.ts';
import { articleHtml } from '../../../core/article/articleHtml.ts';
import { direction } from '../../../core/article/direction.ts';
import { ARTICLE, HELP } from '../../../messages/authorMarking.ts';
import { $authoredArticle } from '../../../stores/authoring/authoredStore.ts';
import { $markHistory } from '../../../stores/authoring/marks/history.ts';
import { openPanel } from '../../../stores/panels/panelsStore.ts';
import { ARTICLE_ID } from '../../reader/articleId.ts';
import { KeyboardEntry } from '../../reader/KeyboardEntry.tsx';
import { redoLast, undoLast } from '../../reader/marking.ts';
import { Palette } from '../../reader/Palette.tsx';
import { DeskHelp } from './DeskHelp.tsx';
import { explainMark } from './formFocus.ts';
import { markArticle } from './markArticle.ts';

const HELP_ID = 'desk-article-help';

/** The article on the author's desk, to be marked as a learner marks it. */
export function DeskArticle() {
  const article = useStore($authoredArticle);
  if (!article || article.text === '') return <p className="quiet">{ARTICLE.empty}</p>;
  return (
    <>
      <Tools />
      <Marked article={article} />
      <p id={HELP_ID} className="visually-hidden">
        {ARTICLE.help}
      </p>
      <DeskHelp />
    </>
  );
}

function Tools() {
  const { done, undone } = useStore($markHistory);
  return (
    <div className="desk-tools no-print">
      <KeyboardEntry>{HELP.enter}</KeyboardEntry>
      <button type="button" className="toolbar-button" onClick={() => openPanel('keys')}>
        {HELP.button}
      </button>
      <span className="desk-undo">
        <button
          type="button"
          className="icon-button"
          aria-label="Undo"
          title="Undo"
          disabled={done.length === 0}
          onClick={undoLast}
        >
          ↶
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Redo"
          title="Redo"
          disabled={undone.length === 0}
          onClick={redoLast}
        >
          ↷
        </button>
      </span>
    </div>
  );
}

function Marked({ article }: { readonly article: Article }) {
  const root = useRef<HTMLDivElement>(null);
  const html = useMemo(() => articleHtml(article), [article]);
  useEffect(() => (root.current ? markArticle(root.current, article) : undefined), [article]);
  return (
    <div className="article-frame">
      {/* Another text is another element: marks are drawn on it behind React's back. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a text is no set of fields */}
      <div
        key={html}
        ref={root}
        id={ARTICLE_ID}
        className="article-text"
        lang={article.lang}
        dir={direction(article.lang)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys act in it
        tabIndex={0}
        role="group"
        aria-label={ARTICLE.label}
        aria-describedby={HELP_ID}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the core escapes every word of it
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <Palette root={root} onExplain={explainMark} />
    </div>
  );
}
