import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { wipe } from '../../stores/attempt/attemptStore.ts';
import { $brought } from '../../stores/bring/bringStore.ts';
import { closePanel } from '../../stores/panels/panelsStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { closeResult } from '../../stores/review/reviewActions.ts';
import { clearSelection } from '../../stores/selection/selectionStore.ts';
import { $showCount, DEFAULTS } from '../../stores/settings/settingsStore.ts';
import { useSaved } from '../reader/useSaved.ts';
import { useAssigned } from './loadAssigned.ts';
import { OpenResult } from './OpenResult.tsx';
import { ShortcutsCheck } from './ShortcutsCheck.tsx';

/** Settings, and what a shared computer needs: a way to leave nothing behind. */
export function SettingsBody() {
  const quiz = useStore($quiz);
  const showCount = useSaved($showCount, DEFAULTS.showCount);
  return (
    <>
      {/* A teacher's terms say for themselves whether it is told. */}
      {!quiz?.terms && (
        <label className="check">
          <input
            type="checkbox"
            checked={showCount}
            onChange={(event) => $showCount.set(event.target.checked)}
          />
          Say how much there is to find
        </label>
      )}
      <ShortcutsCheck />
      {quiz && (
        <>
          <h3>A saved result</h3>
          <OpenResult onOpened={closePanel} />
          <h3>On a shared computer</h3>
          <Wipe slug={quiz.slug} />
        </>
      )}
    </>
  );
}

function Wipe({ slug }: { readonly slug: string }) {
  const [sure, setSure] = useState(false);
  const assigned = useAssigned();
  return sure ? (
    <div className="dialog-actions">
      <p>
        Your flags, notes and score for this quiz, and a text you brought for it, go from this device and
        cannot be brought back.
      </p>
      <button type="button" className="button-quiet" onClick={() => setSure(false)}>
        Keep them
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          clearSelection();
          closeResult();
          if (assigned) assigned.wipeAssigned();
          else wipe(slug);
          closePanel();
          // A brought text still stands on the page, and an assignment asks anew who is there: both take a fresh page.
          if (assigned || $brought.get()) location.reload();
        }}
      >
        Wipe this attempt
      </button>
    </div>
  ) : (
    <button type="button" className="button-quiet" onClick={() => setSure(true)}>
      Wipe my attempt from this device…
    </button>
  );
}
