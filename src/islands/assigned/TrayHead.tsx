import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { Terms } from '../../core/assignment/terms.ts';
import { emptyTray, HINT, hintSentence } from '../../messages/assignedWork.ts';
import { quoted } from '../../messages/quoting.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import { $key, $terms, askForHint } from '../../stores/assigned/assignedStore.ts';
import { familyInPlay, type HintPlace, hintPlace, standingHint } from '../../stores/assigned/hints.ts';
import { $record } from '../../stores/assigned/recordStore.ts';
import { $flags } from '../../stores/attempt/attemptStore.ts';
import { $article } from '../../stores/marking/textStore.ts';
import { closePanel } from '../../stores/panels/panelsStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { placeCursor } from '../../stores/selection/selectionStore.ts';
import { blockElements } from '../article-dom/articleDom.ts';
import { blockAt } from '../article-dom/positions.ts';
import { CoreCount } from '../quiz/CoreCount.tsx';
import { ARTICLE_ID } from '../reader/articleId.ts';

/** What stands above the flags: how much there is to find and hints, as far as the terms allow. */
export function TrayHead() {
  const terms = useStore($terms);
  const key = useStore($key);
  const open = useStore($quiz)?.key != null;
  const empty = useStore($flags).length === 0;
  if (!terms) return null;
  const { families } = terms;
  return (
    <>
      {key && terms.showCount && !terms.sealed && (
        <CoreCount
          items={key.items.map((item) => ({ ...item, family: familyInPlay(item, families) }))}
          families={families}
        />
      )}
      {open && terms.hints && <Hints terms={terms} />}
      {empty && <p className="quiet">{emptyTray(families)}</p>}
    </>
  );
}

function Hints({ terms: { families } }: { readonly terms: Terms }) {
  const quiz = useStore($quiz);
  const article = useStore($article);
  const record = useStore($record);
  const flags = useStore($flags);
  const [none, setNone] = useState(false);
  if (!quiz?.key || !article || !record) return null;
  const hint = standingHint(quiz.key, flags, record.hint);
  const place = hint && hintPlace(article, quiz.key, families, hint);
  const ask = () => {
    const given = askForHint();
    setNone(!given);
    if (!given) announce(HINT.none);
  };
  const words = place?.sentence ? quoted(article.text, place.span) : null;
  return (
    <div className="assigned-hints">
      <p>
        <button type="button" className="button-quiet" onClick={ask}>
          {place && !place.sentence ? HINT.more : HINT.ask}
        </button>{' '}
        {record.hints > 0 && <span className="quiet">{HINT.given(record.hints)}</span>}
      </p>
      <div role="status">
        {place && (
          <p>
            {hintSentence(place.family, place.paragraph, words)}{' '}
            <button type="button" className="link-button" onClick={() => goTo(place)}>
              {HINT.show}
            </button>
          </p>
        )}
        {none && !place && <p>{HINT.none}</p>}
      </div>
    </div>
  );
}

/** Puts the reading cursor where a hint points. */
function goTo({ span }: HintPlace): void {
  const root = document.getElementById(ARTICLE_ID);
  if (!root) return;
  closePanel();
  placeCursor(span.start);
  blockAt(blockElements(root), span.start)?.element.scrollIntoView({ block: 'center' });
  root.focus({ preventScroll: true });
}
