import { foldPasscode } from '../../../core/sealing/passcode.ts';

/** What is to be said of a passcode that a teacher made up. */
export type PasscodeWeakness = 'short' | 'few-kinds';

/** Fewer characters than this are tried out in hours, whatever they are. */
const SHORT = 10;
/** Fewer different characters than this are no secret, however often they come: “aaaaaaaaaa”, “1212121212”. */
const KINDS = 5;

/**
 * Whether a passcode is plainly weak; `null` says only that it is not plainly so. Spaces, hyphens and case do not count.
 */
export function passcodeWeakness(passcode: string): PasscodeWeakness | null {
  const meant = [...foldPasscode(passcode)];
  if (meant.length < SHORT) return 'short';
  // Ten digits are as good as six letters: a date, a telephone number.
  if (new Set(meant).size < KINDS || meant.every((character) => /\d/.test(character))) return 'few-kinds';
  return null;
}
