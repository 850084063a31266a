import { useCallback, useEffect, useState } from 'react';
import { foldPasscode } from '../../../core/sealing/passcode.ts';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import { PASSCODE_WEAKNESS } from '../../../messages/teachForm.ts';
import { $form, changeForm } from '../../../stores/teach/form/formStore.ts';
import { passcodeWeakness } from '../../../stores/teach/passcode/strength.ts';
import { Tick } from './Choices.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  readonly passcode: string;
  readonly remember: boolean;
  readonly problem: string | undefined;
}

/** The passcode: one is offered, and another may be typed. */
export function PasscodeField({ passcode, remember, problem }: Props) {
  const [failed, setFailed] = useState(false);
  const offer = useCallback((to: 'anyone' | 'whoever-has-none') => {
    setFailed(false);
    import('../../../stores/teach/passcode/makePasscode.ts').then(
      ({ makePasscode }) => {
        // What was typed while the words were on their way stays.
        if (to === 'whoever-has-none' && $form.get().passcode !== '') return;
        changeForm({ passcode: makePasscode() });
      },
      () => setFailed(true),
    );
  }, []);
  // Offered once; whoever empties the field wants to type their own.
  useEffect(() => {
    if ($form.get().passcode === '') offer('whoever-has-none');
  }, [offer]);
  const weakness = foldPasscode(passcode) === '' ? null : passcodeWeakness(passcode);
  return (
    <div className="teach-passcode">
      <TextField
        id="assign-passcode"
        label="Passcode"
        hint="Read it out when the review may open. Case, spaces and hyphens do not count."
        autoCapitalize="none"
        value={passcode}
        problem={problem}
        onChange={(typed) => changeForm({ passcode: typed })}
      />
      <p role="status" className="teach-note">
        {failed ? NOT_LOADED : weakness === null ? '' : PASSCODE_WEAKNESS[weakness]}
      </p>
      <button type="button" className="button-quiet" onClick={() => offer('anyone')}>
        Offer another
      </button>
      <Tick
        type="checkbox"
        id="assign-remember"
        label="Remember the passcode on this device"
        hint="Whoever uses this browser can then read it. Without it, write it down: nobody can find it out again."
        checked={remember}
        onChange={(on) => changeForm({ remember: on })}
      />
    </div>
  );
}
