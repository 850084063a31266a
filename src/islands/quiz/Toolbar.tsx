import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { $attempt, $submitted } from '../../stores/attempt/attemptStore.ts';
import { openPanel } from '../../stores/panels/panelsStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { $storageTrouble } from '../../stores/storage/deviceStorage.ts';
import { KeyboardEntry } from '../reader/KeyboardEntry.tsx';
import { FamiliesDialog } from './FamiliesDialog.tsx';
import { HandInDialog } from './HandInDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { useHydrated } from './useHydrated.ts';

interface Props {
  /** What the page puts into the dialogs. */
  readonly keys?: ReactNode;
  readonly families?: ReactNode;
}

/** What a quiz offers beside its text: definitions, keys, settings; and whether the work is saved. */
export function Toolbar({ keys, families }: Props) {
  return (
    <div className="toolbar">
      <KeyboardEntry>Flag with the keyboard</KeyboardEntry>
      <SavedState />
      <button type="button" className="toolbar-button" onClick={() => openPanel('families')}>
        The three families
      </button>
      <button type="button" className="toolbar-button" onClick={() => openPanel('keys')}>
        Keys
      </button>
      <button type="button" className="toolbar-button" onClick={() => openPanel('settings')}>
        Settings
      </button>
      <FamiliesDialog definitions={families} />
      <KeysDialog table={keys} />
      <SettingsDialog />
      <HandInDialog />
    </div>
  );
}

function SavedState() {
  const hydrated = useHydrated();
  const quiz = useStore($quiz);
  const attempt = useStore($attempt);
  const submitted = useStore($submitted);
  const trouble = useStore($storageTrouble);
  if (!hydrated || !quiz || !attempt) return null;
  if (trouble) return <span className="toolbar-state toolbar-state--trouble">Not saved</span>;
  if (attempt.flags.length === 0 && !submitted) return null;
  return <span className="toolbar-state">{submitted ? 'Handed in' : 'Saved'}</span>;
}
