import { useStore } from '@nanostores/react';
import { $undo, forgetUndo, undoChange } from '../../../stores/gradebook/gradebookStore.ts';

/** What was done last, and a way to take it back. */
export function UndoBar() {
  const undo = useStore($undo);
  return (
    <div className="gb-undo no-print" role="status">
      {undo ? (
        <div className="gb-undo-bar">
          <span>{undo.what}.</span>
          <button type="button" className="button-quiet" onClick={undoChange}>
            Undo
          </button>
          <button type="button" className="icon-button" aria-label="Close this message" onClick={forgetUndo}>
            ✕
          </button>
        </div>
      ) : null}
    </div>
  );
}
