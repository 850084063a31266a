import type { Terms } from '../../core/assignment/terms.ts';
import { HANDED_IN } from '../../messages/assignedHandIn.ts';
import { PasscodeForm } from '../sealed/PasscodeForm.tsx';

interface Props {
  readonly terms: Terms;
  /** The passcode that opened the review on an earlier visit; may be empty. */
  readonly kept: string;
}

/** Where a class types in what its teacher reads out, and the review opens. */
export function Passcode({ terms, kept }: Props) {
  // Without a check there is nothing to hold a passcode against.
  if (!terms.sealed && terms.release === '') return <p>{HANDED_IN.wait}</p>;
  return <PasscodeForm wait={HANDED_IN.wait} kept={kept} tryPasscode={release} />;
}

async function release(passcode: string) {
  const released = await import('../../stores/assigned/release.ts');
  return released.release(passcode);
}
