import type { Terms } from '../core/assignment/terms.ts';
import type { Family } from '../core/taxonomy/technique.ts';
import { dueDate, familyList, minutesLong } from './assigned.ts';
import { FAMILY_WORDS } from './families.ts';

const MINUTE = 60_000;

/** How long is left, to the minute; the last one begun counts. */
export function timeLeft(ms: number): string {
  if (ms <= 0) return 'Time is up';
  const minutes = Math.ceil(ms / MINUTE);
  return minutes === 1 ? 'Under a minute left' : `${minutes} minutes left`;
}

/** How long somebody has been at it. */
export function timeUsed(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  return minutes < 1 ? 'Just started' : `${minutesLong(minutes)} so far`;
}

/** What a screen reader says as the end comes near. */
export function timeAnnouncement(minutes: number): string {
  return minutes === 0 ? 'Time is up. Hand in what you have.' : `${minutesLong(minutes)} left.`;
}

export const WORK = {
  timeUp: 'Time is up. Hand in what you have; if you go on, your teacher sees that it took longer.',
  handIn: 'Hand in',
  goOn: 'Go on',
  hideTime: 'Hide time',
  showTime: 'Show time',
  otherLearner: 'Somebody else?',
  leaveTitle: 'Somebody else on this device?',
  leave:
    'Your flags stay on this device. Type the same name and class again, and you go on where you left off.',
  leaveUnkept:
    'This browser keeps nothing: what you did here is lost when you leave. Save your result or copy its code first.',
  leaveYes: 'Let somebody else start',
  leaveNo: 'Stay',
  aside:
    'What an earlier visit saved here of this assignment could not be read in full. It was set aside on this device, not deleted.',
} as const;

export function dueLine(due: number, now: number): string {
  return now > due
    ? `This was due on ${dueDate(due)}. You can still hand in; your teacher sees that it is late.`
    : `Due ${dueDate(due)}.`;
}

/** Before the first flag. */
export function emptyTray(families: Terms['families']): string {
  return `Select words in the article, then say what they are: ${familyList(families, 'or')}.`;
}

export const HINT = {
  ask: 'Hint',
  more: 'Narrow it down',
  none: 'No more hints: every core item has a flag of yours on it.',
  show: 'Go there',
  given: (count: number) => (count === 1 ? '1 hint so far' : `${count} hints so far`),
} as const;

/** What a hint says; `words` is the sentence in quotation marks once it is narrowed down. */
export function hintSentence(family: Family, paragraph: number | null, words: string | null): string {
  const name = FAMILY_WORDS[family].one;
  if (words !== null) return `There is ${name} in this sentence: ${words}`;
  const where = paragraph === null ? 'A heading' : `Paragraph ${paragraph}`;
  return `${where} has ${name} that you have not flagged.`;
}

export const CHECK = {
  check: 'Check',
  checkOf: (quote: string) => `Check the flag on ${quote}`,
  why: 'Why?',
  title: 'What became of this flag',
  made: (quote: string, family: Family) => `Flagged ${quote} as ${FAMILY_WORDS[family].one}.`,
  stays: 'A flag that was checked stays as it is.',
  duplicate: 'Found already',
} as const;
