import { useId, useState } from 'react';
import type { SealedKey } from '../../../core/sealing/sealedKey.ts';
import { markBySiteKey, unlock } from '../../../stores/gradebook/unlocking/unlockStore.ts';
import { count } from '../words.ts';

interface Props {
  readonly assignment: string | null;
  readonly title: string;
  readonly waiting: number;
  readonly seals: readonly SealedKey[];
  /** Whether the site itself could mark them without a passcode. */
  readonly siteHasKey: boolean;
}

const TROUBLE = {
  'wrong-passcode':
    'That is not the passcode. Capital letters, spaces and hyphens do not count; the words do.',
  damaged: 'The sealed key is damaged: no passcode opens it. Drop the assignment file here again.',
} as const;

/** Asks for the passcode of an assignment: until then nobody who opens the page sees a score. */
export function Unlock({ assignment, title, waiting, seals, siteHasKey }: Props) {
  const heading = useId();
  const field = useId();
  const [passcode, setPasscode] = useState('');
  const [remember, setRemember] = useState(false);
  const [state, setState] = useState<'ready' | 'opening' | keyof typeof TROUBLE>('ready');
  const isTrouble = state === 'wrong-passcode' || state === 'damaged';
  const open = async () => {
    setState('opening');
    const outcome = await unlock(seals, passcode, remember);
    setState(outcome === 'opened' ? 'ready' : outcome);
  };
  return (
    <section className="gb-unlock no-print" aria-labelledby={heading}>
      <h3 id={heading}>
        {title}: {count(waiting, 'result')} sealed
      </h3>
      {seals.length > 0 ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (passcode.trim() !== '') void open();
          }}
        >
          <label htmlFor={field}>Passcode</label>
          <div className="gb-ways">
            <input
              id={field}
              className="field gb-passcode"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={passcode}
              aria-invalid={isTrouble}
              aria-describedby={isTrouble ? `${field}-trouble` : undefined}
              onChange={(event) => setPasscode(event.target.value)}
            />
            <button type="submit" className="button" disabled={state === 'opening' || passcode.trim() === ''}>
              Open the results
            </button>
          </div>
          <p role="status">{state === 'opening' ? 'Trying the passcode. This takes a moment…' : ''}</p>
          {isTrouble ? (
            <p id={`${field}-trouble`} className="notice" role="alert">
              {TROUBLE[state]}
            </p>
          ) : null}
        </form>
      ) : (
        <p>Its sealed key is not here. Drop the assignment file or its one-file page on this page.</p>
      )}
      <label className="gb-check">
        <input type="checkbox" checked={remember} onChange={(event) => setRemember(event.target.checked)} />
        Remember on this device
      </label>
      {siteHasKey && assignment !== null ? (
        <p>
          This site has the key of the quiz open, so it can mark without the passcode.{' '}
          <button type="button" className="button-quiet" onClick={() => markBySiteKey(assignment, remember)}>
            Mark by this site’s key
          </button>
        </p>
      ) : null}
    </section>
  );
}
