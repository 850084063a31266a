import { useStore } from '@nanostores/react';
import { FAMILY_WORDS } from '../../messages/families.ts';
import { quoted } from '../../messages/quoting.ts';
import { $flags, $history, $submitted } from '../../stores/attempt/attemptStore.ts';
import { $panel, closePanel, openPanel } from '../../stores/panels/panelsStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { $openedResult } from '../../stores/review/reviewStore.ts';
import { pickMark } from '../../stores/selection/selectionStore.ts';
import { $showCount, DEFAULTS } from '../../stores/settings/settingsStore.ts';
import { $storageTrouble } from '../../stores/storage/deviceStorage.ts';
import { redoLast, undoLast } from '../reader/marking.ts';
import { useSaved } from '../reader/useSaved.ts';
import { CoreCount } from './CoreCount.tsx';
import { KeptNotices } from './KeptNotices.tsx';
import { useAssigned } from './loadAssigned.ts';
import { RemoveFlag } from './RemoveFlag.tsx';
import { useHydrated } from './useHydrated.ts';

/** The list of a learner's flags, with undo and the way to hand in. */
export function Tray() {
  const hydrated = useHydrated();
  const quiz = useStore($quiz);
  const flags = useStore($flags);
  const submitted = useStore($submitted);
  const opened = useStore($openedResult);
  const open = useStore($panel) === 'flags';
  const { done, undone } = useStore($history);
  const assigned = useAssigned();
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
        {assigned ? <assigned.TrayHead /> : <ToFind />}
        <Unsaved />
        <KeptNotices />
        {flags.length === 0 ? (
          !assigned && (
            <p className="quiet">
              Select words in the article, then say what they are: loaded language, an unsupported claim or a
              framing device.
            </p>
          )
        ) : (
          <ul className="tray-list">
            {flags.map((flag) => (
              <li key={flag.id}>
                <button
                  type="button"
                  className="tray-flag"
                  onClick={() => {
                    pickMark(flag.id, 'pointer');
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
                {assigned ? <assigned.FlagTools flag={flag} /> : <RemoveFlag flag={flag} />}
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
  return <CoreCount items={key.items} />;
}

/** Said where flags are not kept. */
function Unsaved() {
  const trouble = useStore($storageTrouble);
  if (!trouble) return null;
  const why =
    trouble === 'full'
      ? 'This device has no room left to save your flags.'
      : 'This browser does not let pages save anything.';
  return (
    <p className="notice" role="alert">
      {why} You can go on and hand in; save the result as a file before you close the page.
    </p>
  );
}
