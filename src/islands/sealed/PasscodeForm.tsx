import { useEffect, useRef, useState } from 'react';
import { foldPasscode } from '../../core/sealing/passcode.ts';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { PASSCODE } from '../../messages/sealed.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import type { SealTrouble } from '../../stores/sealed/openSealed.ts';

interface Props {
  /** Says what comes with the passcode. */
  readonly wait: string;
  /** The passcode that opened the review on an earlier visit; may be empty. */
  readonly kept?: string;
  /** Tries a passcode; rejects where what that takes cannot be loaded. */
  readonly tryPasscode: (passcode: string) => Promise<'opened' | SealTrouble>;
}

type State = 'asked' | 'opening' | SealTrouble | 'empty' | 'not-loaded';

const TOLD: Readonly<Record<Exclude<State, 'asked' | 'opening'>, string>> = {
  'wrong-passcode': PASSCODE.wrong,
  damaged: PASSCODE.damaged,
  empty: PASSCODE.empty,
  'not-loaded': NOT_LOADED,
};

/** Where somebody types in the passcode that opens a review. */
export function PasscodeForm({ wait, kept = '', tryPasscode }: Props) {
  const [state, setState] = useState<State>('asked');
  const first = useRef(kept);
  const open = async (passcode: string): Promise<boolean> => {
    if (foldPasscode(passcode) === '') {
      setState('empty');
      return false;
    }
    setState('opening');
    try {
      const outcome = await tryPasscode(passcode);
      if (outcome === 'opened') announce(PASSCODE.opened);
      else setState(outcome);
      return outcome === 'opened';
    } catch {
      setState('not-loaded');
      return false;
    }
  };
  const submit = async (form: HTMLFormElement) => {
    if (state === 'opening') return;
    if (await open(String(new FormData(form).get('passcode') ?? ''))) requestAnimationFrame(toScore);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what an earlier visit kept
  useEffect(() => {
    if (!first.current) return;
    // In a task of its own: begun in an idle moment, as React may happen to do, the work of a second would go on in idle
    // moments only, and on a busy page not end for long.
    const begun = setTimeout(() => void open(first.current));
    return () => clearTimeout(begun);
  }, []);
  return (
    <form
      className="passcode-form no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <p>{wait}</p>
      <label>
        <span>{PASSCODE.label}</span>
        <input
          className="field"
          name="passcode"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="passcode-help"
        />
      </label>
      <p className="quiet" id="passcode-help">
        {PASSCODE.help}
      </p>
      <button type="submit" className="button" aria-disabled={state === 'opening'}>
        {PASSCODE.open}
      </button>
      <div role="status">{state === 'opening' && <p className="quiet">{PASSCODE.opening}</p>}</div>
      <div role="alert">
        {state !== 'asked' && state !== 'opening' && <p className="notice">{TOLD[state]}</p>}
      </div>
    </form>
  );
}

/** The form is gone then: a focus that went with it goes on where the review begins, one that is elsewhere stays. */
function toScore(): void {
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body) return;
  const score = document.getElementById('score');
  score?.focus({ preventScroll: true });
  score?.scrollIntoView({ block: 'start' });
}
