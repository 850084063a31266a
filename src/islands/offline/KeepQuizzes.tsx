import { useStore } from '@nanostores/react';
import { KEEPING_TROUBLE, KEEPING_WORDS, keepButton, keptSoFar } from '../../messages/offline.ts';
import type { Trouble } from '../../offline/protocol.ts';
import {
  $keeping,
  $onDevice,
  $onlyKept,
  type Keeping,
  keepAllQuizzes,
  type OnDevice,
  showOnlyKept,
  stopKeeping,
} from '../../stores/offline/offlineStore.ts';

/** In a large library: what is on this device, and a button for the rest. Nothing where all comes by itself. */
export function KeepQuizzes() {
  const device = useStore($onDevice, { ssr: () => null });
  const keeping = useStore($keeping, { ssr: (): Keeping => 'idle' });
  const only = useStore($onlyKept, { ssr: () => false });
  if (!device || device.quizzes === 0 || !(device.onRequest || only)) return null;
  const { kept, quizzes, missing } = device;
  return (
    <section className="keep" aria-labelledby="keep-heading">
      <h2 id="keep-heading">{KEEPING_WORDS.heading}</h2>
      {/* Read out when it ends, not at every step. */}
      <p role="status">{keeping === 'running' ? '' : lineOf(device, keeping)}</p>
      {keeping === 'running' ? (
        <>
          <p>{keptSoFar(kept.size, quizzes)}</p>
          <progress aria-label={KEEPING_WORDS.progress} max={quizzes} value={kept.size} />
        </>
      ) : null}
      <div className="keep-ways">
        {keeping === 'running' ? (
          <button type="button" className="button-quiet" onClick={stopKeeping}>
            {KEEPING_WORDS.stop}
          </button>
        ) : missing > 0 ? (
          <button type="button" className="button-quiet" onClick={() => void keepAllQuizzes()}>
            {keepButton(kept.size, quizzes, missing)}
          </button>
        ) : null}
        {only || (kept.size > 0 && kept.size < quizzes) ? (
          <label>
            <input type="checkbox" checked={only} onChange={(event) => showOnlyKept(event.target.checked)} />
            {KEEPING_WORDS.onlyKept}
          </label>
        ) : null}
      </div>
    </section>
  );
}

function lineOf({ kept, quizzes }: OnDevice, ended: 'idle' | Trouble): string {
  if (ended !== 'idle') return KEEPING_TROUBLE[ended];
  return kept.size > 0 ? keptSoFar(kept.size, quizzes) : KEEPING_WORDS.explain;
}
