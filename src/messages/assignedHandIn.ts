import type { Terms } from '../core/assignment/terms.ts';

/** What happens after handing in, said before it. */
export function afterHandingIn(terms: Terms, roundsLeft: number | null): string {
  const review =
    terms.sealed || terms.feedback === 'release'
      ? 'Your flags are then closed, and you get a receipt and a result for your teacher. The score and the explanations come when your teacher reads out the passcode.'
      : 'Your flags are then closed. You get a receipt, a result for your teacher, and the score with an explanation for every hit, miss and false alarm.';
  return `${review} ${afterThis(roundsLeft)}`;
}

/** What is left once this one is handed in. */
function afterThis(roundsLeft: number | null): string {
  if (roundsLeft === null) return 'You can try again afterwards.';
  // The one being handed in is among those that are left.
  const left = roundsLeft - 1;
  if (left <= 0) return 'This is your last attempt.';
  return left === 1 ? 'After this you have one more attempt.' : `After this you have ${left} more attempts.`;
}

export const HANDED_IN = {
  title: 'Handed in',
  receipt: 'Receipt',
  receiptHelp: 'Write it down. Your teacher finds the same letters beside your result.',
  give: 'Now give it to your teacher, in whichever way was agreed.',
  givenByPlatform: 'The learning platform has your result. What follows is for your own keeping.',
  save: 'Save the result file',
  share: 'Share…',
  mail: 'Mail it',
  mailLong: (file: string) =>
    `The code is too long for some mail programs, so it is not in the mail. Save the file ${file} and attach it.`,
  code: 'The result as a code, for a chat',
  copy: 'Copy the code',
  noKey: 'This article has no answer key yet, so nothing was scored.',
  wait: 'Your score and the explanations come when your teacher opens them.',
  noneLeft: 'You have no attempts left.',
  tryAgain: 'Try again',
  earlier: 'Earlier attempts',
} as const;

/** “Attempt 2 of 3”, or “Attempt 2”. */
export function attemptOf(round: number, attempts: number | null): string {
  return attempts === null ? `Attempt ${round}` : `Attempt ${round} of ${attempts}`;
}

/** How many more attempts there are; beyond the last nothing is forbidden, only counted. */
export function attemptsLeft(left: number | null): string {
  if (left === null) return 'You can try again as often as you like.';
  return left === 1 ? 'You have one more attempt.' : `You have ${left} more attempts.`;
}

export interface Mail {
  readonly to: string;
  readonly title: string;
  readonly name: string;
  readonly receipt: string;
  readonly code: string;
  readonly file: string;
}

/** Mail programs cut addresses that are longer, and a code that was cut is of no use. */
const LONGEST_ADDRESS = 1_800;

/** The address that opens a mail with the result, and whether its code had no room. */
export function mailAddress({ to, title, name, receipt, code, file }: Mail): {
  readonly href: string;
  readonly tooLong: boolean;
} {
  const subject = `${title}: ${name}, receipt ${receipt}`;
  const address = (body: string) =>
    `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const whole = address(`My result of “${title}”.\r\n\r\n${code}\r\n`);
  if (whole.length <= LONGEST_ADDRESS) return { href: whole, tooLong: false };
  return { href: address(`My result of “${title}” is in the attached file ${file}.\r\n`), tooLong: true };
}

/** A file name that every device takes: letters and digits of the name, the quiz and the receipt. */
export function resultFileName(quiz: string, name: string, receipt: string): string {
  const safe = [...name.normalize('NFC').replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')].slice(0, 40).join('');
  return `${[quiz, safe, receipt].join('-').replaceAll(/-{2,}/g, '-')}.json`;
}
