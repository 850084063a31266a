import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { SEALED_QUIZ } from '../../messages/sealed.ts';
import { $submitted } from '../../stores/attempt/attemptStore.ts';
import { PasscodeForm } from './PasscodeForm.tsx';

interface Props {
  /** What can be done with what was handed in. */
  readonly actions: ReactNode;
}

/** Practice on a quiz that the site has sealed: says so from the start, and takes the passcode after handing in. */
export function SealedQuiz({ actions }: Props) {
  const submitted = useStore($submitted);
  return (
    <section className="score" id="score" tabIndex={-1}>
      <h2 className="score-title">{SEALED_QUIZ.title}</h2>
      {submitted ? (
        <>
          <PasscodeForm wait={SEALED_QUIZ.handedIn} tryPasscode={unseal} />
          {actions}
        </>
      ) : (
        <p>{SEALED_QUIZ.before}</p>
      )}
    </section>
  );
}

async function unseal(passcode: string) {
  const sealed = await import('../../stores/sealed/openSealed.ts');
  return sealed.unseal(passcode);
}
