import { useEffect, useRef, useState } from 'react';
import type { Terms } from '../../core/assignment/terms.ts';
import { foldPasscode } from '../../core/sealing/passcode.ts';
import { HANDED_IN } from '../../messages/assignedHandIn.ts';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';

interface Props {
  readonly terms: Terms;
  /** The passcode that opened the review on an earlier visit; may be empty. */
  readonly kept: string;
}

type State = 'asked' | 'opening' | 'wrong-passcode' | 'damaged' | 'empty' | 'not-loaded';

const TOLD: Readonly<Record<Exclude<State, 'asked' | 'opening'>, string>> = {
  'wrong-passcode': HANDED_IN.wrong,
  damaged: HANDED_IN.damaged,
  empty: HANDED_IN.empty,
  'not-loaded': NOT_LOADED,
};

/** Where a class types in what its teacher reads out, and the review opens. */
export function Passcode({ terms, kept }: Props) {
  const [state, setState] = useState<State>('asked');
  const first = useRef(kept);
  const open = async (passcode: string) => {
    if (foldPasscode(passcode) === '') {
      setState('empty');
      return;
    }
    setState('opening');
    try {
      const { release } = await import('../../stores/assigned/release.ts');
      const outcome = await release(passcode);
      if (outcome === 'opened') announce(HANDED_IN.opened);
      else setState(outcome);
    } catch {
      setState('not-loaded');
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what an earlier visit kept
  useEffect(() => {
    if (first.current) void open(first.current);
  }, []);
  // Without a check there is nothing to hold a passcode against.
  if (!terms.sealed && terms.release === '') return <p>{HANDED_IN.wait}</p>;
  return (
    <form
      className="assigned-passcode no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== 'opening') void open(String(new FormData(event.currentTarget).get('passcode') ?? ''));
      }}
    >
      <p>{HANDED_IN.wait}</p>
      <label>
        <span>{HANDED_IN.passcode}</span>
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
        {HANDED_IN.passcodeHelp}
      </p>
      <button type="submit" className="button" aria-disabled={state === 'opening'}>
        {HANDED_IN.open}
      </button>
      <div role="status">{state === 'opening' && <p className="quiet">{HANDED_IN.opening}</p>}</div>
      <div role="alert">
        {state !== 'asked' && state !== 'opening' && <p className="notice">{TOLD[state]}</p>}
      </div>
    </form>
  );
}
