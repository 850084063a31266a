import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { ANNOUNCE } from '../../messages/announcements.ts';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import { $attempt, $flags } from '../../stores/attempt/attemptStore.ts';
import { $panel, closePanel } from '../../stores/panels/panelsStore.ts';
import { handIn, scoreAhead } from '../../stores/review/reviewStore.ts';
import { clearSelection } from '../../stores/selection/selectionStore.ts';
import { Dialog } from './Dialog.tsx';
import { whenIdle } from './idle.ts';
import { loadReviewing } from './loadReviewing.ts';

/** Asks once before the flags are closed. */
export function HandInDialog() {
  const open = useStore($panel) === 'hand-in';
  const flags = useStore($flags);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    if (!open) return;
    setTrouble(null);
    // While the question is read; what does not come now is asked for again.
    const ahead = () =>
      whenIdle(() => {
        scoreAhead();
        return true;
      });
    loadReviewing().then(ahead, () => {});
  }, [open]);
  const close = () => {
    clearSelection();
    closePanel();
    // The dialog goes at once; the score of a long article comes in a task of its own.
    setTimeout(showScore);
  };
  const count = flags.length === 0 ? 'no flags' : flags.length === 1 ? '1 flag' : `${flags.length} flags`;
  return (
    <Dialog title="Hand in?" open={open} onClose={closePanel}>
      <p>
        You have {count}. After handing in you see the score and an explanation for every hit, miss and false
        alarm. You can try again afterwards.
      </p>
      {flags.length === 0 && (
        <p className="quiet">
          An article with nothing to flag exists. Is this one? If you think so, hand in.
        </p>
      )}
      {trouble && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      <div className="dialog-actions">
        <button type="button" className="button-quiet" onClick={closePanel}>
          Keep reading
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void loadReviewing().then(close, () => setTrouble(NOT_LOADED))}
        >
          Hand in
        </button>
      </div>
    </Dialog>
  );
}

function showScore(): void {
  handIn();
  announce(ANNOUNCE.handedIn($attempt.get()?.score ?? null));
  requestAnimationFrame(() => {
    const score = document.getElementById('score');
    score?.focus({ preventScroll: true });
    score?.scrollIntoView({ block: 'start' });
  });
}
