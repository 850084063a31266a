import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { handedIn } from '../../messages/announcements.ts';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import { $attempt, $flags } from '../../stores/attempt/attemptStore.ts';
import { $panel, closePanel } from '../../stores/panels/panelsStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { handIn, scoreAhead } from '../../stores/review/reviewStore.ts';
import { clearSelection } from '../../stores/selection/selectionStore.ts';
import { Dialog } from './Dialog.tsx';
import { whenIdle } from './idle.ts';
import { useAssigned } from './loadAssigned.ts';
import { loadReviewing } from './loadReviewing.ts';

/** Asks once before the flags are closed. */
export function HandInDialog() {
  const open = useStore($panel) === 'hand-in';
  return (
    <Dialog title="Hand in?" open={open} onClose={closePanel}>
      <Question />
    </Dialog>
  );
}

/** Lives as long as the dialog is open: who closes it takes back what was pressed in it. */
function Question() {
  const flags = useStore($flags);
  const scored = useStore($quiz)?.key != null;
  const [step, setStep] = useState<'asked' | 'pressed' | 'failed'>('asked');
  useEffect(() => {
    if (!scored) return;
    // While the question is read; what does not come now is asked for again.
    const ahead = () =>
      whenIdle(() => {
        scoreAhead();
        return true;
      });
    loadReviewing().then(ahead, () => {});
  }, [scored]);
  useEffect(() => {
    if (step !== 'pressed') return;
    let takenBack = false;
    const unlessTakenBack = (action: () => void) => () => {
      if (!takenBack) action();
    };
    // A draft has nothing to score by: it waits for nothing.
    const ready = scored ? loadReviewing() : Promise.resolve();
    ready.then(
      unlessTakenBack(close),
      unlessTakenBack(() => setStep('failed')),
    );
    return () => {
      takenBack = true;
    };
  }, [step, scored]);
  const count = flags.length === 0 ? 'no flags' : flags.length === 1 ? '1 flag' : `${flags.length} flags`;
  const assigned = useAssigned();
  return (
    <>
      <p>
        You have {count}.{' '}
        {assigned ? (
          <assigned.AfterHandingIn />
        ) : !scored ? (
          'There is no open key here to score them by. You can go on flagging afterwards.'
        ) : (
          'After handing in you see the score and an explanation for every hit, miss and false alarm. You can try again afterwards.'
        )}
      </p>
      {flags.length === 0 && (
        <p className="quiet">
          An article with nothing to flag exists. Is this one? If you think so, hand in.
        </p>
      )}
      {step === 'failed' && (
        <p className="notice" role="alert">
          {NOT_LOADED}
        </p>
      )}
      <div role="status">
        {step === 'pressed' && <p className="quiet">One moment: what scores your flags is still loading.</p>}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button-quiet" onClick={closePanel}>
          Keep reading
        </button>
        {/* Not `disabled`: the focus would be lost. A second press changes nothing. */}
        <button
          type="button"
          className="button"
          aria-disabled={step === 'pressed'}
          onClick={() => setStep('pressed')}
        >
          Hand in
        </button>
      </div>
    </>
  );
}

function close(): void {
  clearSelection();
  closePanel();
  // The dialog goes at once; the score of a long article comes in a task of its own.
  setTimeout(showScore);
}

function showScore(): void {
  handIn();
  announce(handedIn($attempt.get()?.score ?? null));
  requestAnimationFrame(() => {
    const score = document.getElementById('handed-in') ?? document.getElementById('score');
    score?.focus({ preventScroll: true });
    score?.scrollIntoView({ block: 'start' });
  });
}
