import { type ComponentType, useEffect, useState } from 'react';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';

type State = 'loading' | 'failed' | { readonly Kept: ComponentType };

/** The list of assignments, once the device was asked. */
export function KeptLater() {
  const [state, setState] = useState<State>('loading');
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads anew
  useEffect(() => {
    load().then(setState, () => setState('failed'));
  }, [tries]);
  return (
    <section className="teach-list" aria-labelledby="kept">
      <h2 id="kept">Assignments on this device</h2>
      {state === 'loading' ? <p className="quiet">Looking …</p> : null}
      {state === 'failed' ? (
        <p className="notice">
          {NOT_LOADED}{' '}
          <button type="button" className="button-quiet" onClick={() => setTries(tries + 1)}>
            Try again
          </button>
        </p>
      ) : null}
      {typeof state === 'object' ? <state.Kept /> : null}
    </section>
  );
}

async function load(): Promise<State> {
  const [{ Kept }, { openAssignments }] = await Promise.all([
    import('./Kept.tsx'),
    import('../../../stores/teach/kept/assignments.ts'),
  ]);
  await openAssignments();
  return { Kept };
}
