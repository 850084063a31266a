import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { $gradebook, wipeGradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { lockAll } from '../../../stores/gradebook/unlocking/unlockStore.ts';
import { Dialog } from '../../quiz/Dialog.tsx';
import { count } from '../words.ts';
import { saveGradebook } from './saveGradebook.ts';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Empties the gradebook, after asking for a save first. */
export function WipeDialog({ open, onClose }: Props) {
  const { handIns, people } = useStore($gradebook);
  const [isSaved, setIsSaved] = useState(false);
  const wipe = () => {
    wipeGradebook();
    // Keys that were opened lie in memory too.
    lockAll();
    setIsSaved(false);
    onClose();
  };
  return (
    <Dialog title="Wipe this gradebook" open={open} onClose={onClose}>
      <p>
        {count(handIns.length, 'result')}, {count(people.length, 'learner')} on record, overrides, assignments
        and what is remembered beside them go from this device. Save the gradebook first: the file brings them
        back, but for passcodes and for articles that you opened here.
      </p>
      <div className="dialog-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            saveGradebook();
            setIsSaved(true);
          }}
        >
          Save the gradebook
        </button>
        <button type="button" className="button-quiet" onClick={wipe}>
          {isSaved ? 'Wipe it now' : 'Wipe it without saving'}
        </button>
      </div>
    </Dialog>
  );
}
