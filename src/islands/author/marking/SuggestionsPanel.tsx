import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { FAMILIES } from '../../../core/taxonomy/technique.ts';
import { MARK_WORDS, SUGGESTIONS } from '../../../messages/authorMarking.ts';
import { $authoredArticle } from '../../../stores/authoring/authoredStore.ts';
import {
  $refused,
  $shownFamily,
  $showRefused,
  $suggestions,
  $waiting,
} from '../../../stores/authoring/marks/suggestionsStore.ts';
import { $rulesFailed, makeAhead } from './makeAhead.ts';
import { Panel } from './Panel.tsx';
import { SuggestionList } from './SuggestionList.tsx';

/** What the rules noticed in the article, to be accepted or refused one by one. */
export function SuggestionsPanel() {
  const article = useStore($authoredArticle);
  const all = useStore($suggestions);
  const waiting = useStore($waiting);
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    if (article) void makeAhead();
  }, [article]);
  if (!article || article.text === '') return null;
  return (
    <Panel
      title={SUGGESTIONS.title}
      count={all ? waiting.length : undefined}
      isShown={isShown}
      onShow={setShown}
    >
      {all ? <Made number={all.length} /> : <NotMade />}
    </Panel>
  );
}

/** Said where there are no suggestions to show: not yet, or never. */
function NotMade() {
  const failed = useStore($rulesFailed);
  const all = useStore($suggestions);
  if (all === null) return <p className="quiet">{SUGGESTIONS.noRules}</p>;
  if (!failed) return <p role="status">{SUGGESTIONS.working}</p>;
  return (
    <p className="notice" role="alert">
      {SUGGESTIONS.failed}{' '}
      <button type="button" className="link-button" onClick={() => void makeAhead()}>
        {SUGGESTIONS.again}
      </button>
    </p>
  );
}

function Made({ number }: { readonly number: number }) {
  const waiting = useStore($waiting);
  const refused = useStore($refused);
  const withRefused = useStore($showRefused);
  if (number === 0) return <p className="quiet">{SUGGESTIONS.none}</p>;
  return (
    <>
      <p className="desk-hint">{SUGGESTIONS.about}</p>
      <Family />
      {refused.length > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={withRefused}
            onChange={(event) => $showRefused.set(event.target.checked)}
          />
          {SUGGESTIONS.showRefused(refused.length)}
        </label>
      )}
      {waiting.length === 0 && <p className="quiet">{SUGGESTIONS.allDecided}</p>}
      <SuggestionList />
    </>
  );
}

/** Which family is shown, with how many of each wait. */
function Family() {
  const waiting = useStore($waiting);
  const shown = useStore($shownFamily);
  const options = ['all', ...FAMILIES] as const;
  return (
    <label className="desk-filter">
      <span>{SUGGESTIONS.family}</span>
      <select
        className="field"
        value={shown}
        onChange={(event) => {
          const chosen = options.find((one) => one === event.target.value);
          if (chosen) $shownFamily.set(chosen);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {one === 'all' ? SUGGESTIONS.all : MARK_WORDS[one].name} (
            {waiting.filter(({ family }) => one === 'all' || family === one).length})
          </option>
        ))}
      </select>
    </label>
  );
}
