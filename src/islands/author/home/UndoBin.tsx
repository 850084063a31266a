import { useStore } from '@nanostores/react';
import { useEffect, useRef } from 'react';
import { $binned, unbin } from '../../../stores/authoring/desk/binStore.ts';
import { focusNext } from '../toFocus.ts';
import { quizLinkId } from './ids.ts';

/** What went into the bin last, and a way to take it back. */
export function UndoBin() {
  const binned = useStore($binned);
  const button = useRef<HTMLButtonElement>(null);
  // The button that had the focus went with its row.
  useEffect(() => {
    if (binned) button.current?.focus();
  }, [binned]);
  const putBack = () => {
    if (binned) focusNext(quizLinkId(binned.id));
    void unbin();
  };
  return (
    <div className="author-undo no-print" role="status">
      {binned ? (
        <div className="author-undo-bar">
          <span>
            <bdi>{binned.title}</bdi> is in the bin.
          </span>
          <button type="button" ref={button} className="button-quiet" onClick={putBack}>
            Undo
          </button>
        </div>
      ) : null}
    </div>
  );
}
