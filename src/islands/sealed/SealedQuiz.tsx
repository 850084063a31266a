import type { ReactNode } from 'react';
import { SEALED_QUIZ } from '../../messages/sealed.ts';
import { PasscodeForm } from './PasscodeForm.tsx';

interface Props {
  /** What else can be done with what was handed in. */
  readonly actions: ReactNode;
}

/** What was handed in for practice on a quiz that the site has sealed waits here for the passcode. */
export function SealedQuiz({ actions }: Props) {
  return (
    <section className="score" id="score" tabIndex={-1} aria-labelledby="sealed-title">
      <h2 className="score-title" id="sealed-title">
        {SEALED_QUIZ.title}
      </h2>
      <PasscodeForm wait={SEALED_QUIZ.handedIn} tryPasscode={unseal} />
      {actions}
    </section>
  );
}

async function unseal(passcode: string) {
  const sealed = await import('../../stores/sealed/openSealed.ts');
  return sealed.unseal(passcode);
}
