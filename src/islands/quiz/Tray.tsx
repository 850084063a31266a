import { useStore } from '@nanostores/react';
import { FAMILIES } from '../../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../../messages/families.ts';
import { quoted } from '../../messages/quoting.ts';
import { $attempt, $flags, $history, $setAside, $submitted } from '../../stores/attempt/attemptStore.ts';
import { $panel, closePanel, openPanel } from '../../stores/panels/panelsStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { $openedResult } from '../../stores/review/reviewStore.ts';
import { pickFlag } from '../../stores/selection/selectionStore.ts';
import { $showCount, DEFAULTS } from '../../stores/settings/settingsStore.ts';
import { $storageTrouble } from '../../stores/storage/deviceStorage.ts';
import { redoLast, removeById, undoLast } from './marking.ts';
import { useHydrated } from './useHydrated.ts';
import { useSaved } from './useSaved.ts';

/** The list of a learner's flags, with undo and the way to hand in. */
export function Tray() {
  const hydrated = useHydrated();
  const quiz = useStore($quiz);
  const flags = useStore($flags);
  const submitted = useStore($submitted);
  const opened = useStore($openedResult);
  const open = useStore($panel) === 'flags';
  const { done, undone } = useStore($history);
  if (!hydrated || !quiz || submitted || opened) return null;
  return (
    <section className={open ? 'tray tray--open' : 'tray'} aria-label="Your flags">
      <div className="tray-bar">
        <h2 className="tray-title">
          <button
            type="button"
            className="tray-toggle"
            aria-expanded={open}
            onClick={() => (open ? closePanel() : openPanel('flags'))}
          >
            <span className="tray-your">Your </span>flags <span className="tray-count">{flags.length}</span>
          </button>
        </h2>
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
        <button type="button" className="button tray-hand-in" onClick={() => openPanel('hand-in')}>
          Hand in
        </button>
      </div>
      <div className="tray-body">
        <ToFind />
        <Troubles />
        {flags.length === 0 ? (
          <p className="quiet">
            Select words in the article, then say what they are: loaded language, an unsupported claim or a
            framing device.
          </p>
        ) : (
          <ul className="tray-list">
            {flags.map((flag) => (
              <li key={flag.id}>
                <button
                  type="button"
                  className="tray-flag"
                  onClick={() => {
                    pickFlag(flag.id, 'pointer');
                    closePanel();
                    document
                      .querySelector(`[data-mark="${CSS.escape(flag.id)}"]`)
                      ?.scrollIntoView({ block: 'center' });
                  }}
                >
                  <span className={`swatch swatch--${flag.family}`} aria-hidden="true" />
                  <span>
                    <span className="tray-quote">
                      {quoted(flag.quote, { start: 0, end: flag.quote.length })}
                    </span>
                    <span className="visually-hidden">, {FAMILY_WORDS[flag.family].name}</span>
                    {flag.note && <span className="tray-note">{flag.note}</span>}
                  </span>
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={`Remove the flag on ${quoted(flag.quote, { start: 0, end: flag.quote.length })}`}
                  onClick={() => removeById(flag.id, flag.quote)}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** How much there is to find, where the reader wants to be told. */
function ToFind() {
  const key = useStore($quiz)?.key;
  const shown = useSaved($showCount, DEFAULTS.showCount);
  if (!key || !shown) return null;
  const core = key.items.filter(({ weight }) => weight === 'core');
  if (core.length === 0) {
    // To say that there is nothing would be to give the answer away.
    return <p className="quiet">How much there is to find in this one is for you to judge.</p>;
  }
  return (
    <>
      <p className="tray-to-find">
        <b>{core.length} to find</b>
        {FAMILIES.map((family) => (
          <span key={family} className="family">
            <span className={`swatch swatch--${family}`} aria-hidden="true" />
            {core.filter((item) => item.family === family).length}
            <span className="visually-hidden"> {FAMILY_WORDS[family].name}</span>
          </span>
        ))}
      </p>
      <p className="quiet">Some passages only look slanted. Leave those alone.</p>
    </>
  );
}

/** What a learner must know about how their flags are kept. */
function Troubles() {
  const trouble = useStore($storageTrouble);
  const aside = useStore($setAside);
  const adrift = useStore($attempt)?.adrift ?? [];
  return (
    <>
      {trouble && (
        <p className="notice" role="alert">
          {trouble === 'full'
            ? 'This device has no room left to save your flags. You can go on and hand in; save the result as a file before you close the page.'
            : 'This browser does not let pages save anything. You can go on and hand in; save the result as a file before you close the page.'}
        </p>
      )}
      {aside && (
        <p className="notice">
          What an earlier visit saved here could not be read in full. It was set aside on this device, not
          deleted.
        </p>
      )}
      {adrift.length > 0 && (
        <p className="notice">
          The article has changed since you last saw it, and{' '}
          {adrift.length === 1 ? 'one flag has' : `${adrift.length} flags have`} lost the words{' '}
          {adrift.length === 1 ? 'it' : 'they'} stood on: {adrift.map(({ quote }) => `“${quote}”`).join(', ')}
        </p>
      )}
    </>
  );
}
