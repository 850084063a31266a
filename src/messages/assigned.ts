import type { Terms } from '../core/assignment/terms.ts';
import { FAMILIES, type Family } from '../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from './families.ts';

/** One of the terms in plain words. */
export interface TermLine {
  readonly name: string;
  readonly text: string;
}

/** What a learner agrees to before starting, one line for each of the terms that matters. */
export function termLines(terms: Terms): TermLine[] {
  const line = (name: string, text: string | null): TermLine[] => (text === null ? [] : [{ name, text }]);
  return [
    ...line('What to flag', familiesLine(terms)),
    ...line('Time', timeLine(terms)),
    ...line('Due', terms.due === null ? null : `${dueDate(terms.due)}.`),
    ...line('Attempts', attemptsLine(terms.attempts)),
    ...line('Feedback', FEEDBACK[terms.sealed ? 'release' : terms.feedback]),
    ...line(
      'Hints',
      terms.hints && !terms.sealed ? 'You may ask for hints. Your teacher sees how many.' : null,
    ),
    ...line(
      'Other flags',
      terms.unlisted === 'costs' ? 'Flags on words that the key knows nothing of lower the score.' : null,
    ),
    ...line('The key', terms.sealed ? 'Sealed: nobody can read it here without the passcode.' : null),
  ];
}

/** The families as a sentence lists them. */
export function familyList(families: Terms['families'], joint: 'and' | 'or'): string {
  return joined(
    families.map((family) => FAMILY_WORDS[family].one),
    joint,
  );
}

function joined(names: readonly string[], joint: string): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${joint} ${last}` : last;
}

const MANY: Readonly<Record<Family, string>> = {
  'loaded-language': 'loaded language',
  'unsupported-claim': 'unsupported claims',
  'framing-device': 'framing devices',
};

function familiesLine({ families }: Terms): string {
  const list = joined(
    families.map((family) => MANY[family]),
    'and',
  );
  const text = `${list.charAt(0).toUpperCase()}${list.slice(1)}`;
  return families.length === FAMILIES.length ? `${text}.` : `${text} only. Nothing else counts this time.`;
}

function timeLine({ minutes }: Terms): string {
  if (minutes === null) return 'As long as you need.';
  return `${minutesLong(minutes)} from when you press Start. When they are over you can still hand in; your teacher sees that it took longer.`;
}

/** A number of minutes in words. */
export function minutesLong(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function attemptsLine(attempts: number | null): string {
  if (attempts === null) return 'You can hand in as often as you like.';
  if (attempts === 1) return 'You hand in once.';
  return attempts === 2 ? 'You can hand in twice.' : `You can hand in ${attempts} times.`;
}

const FEEDBACK: Readonly<Record<Terms['feedback'], string>> = {
  each: 'You can check flags one by one. A flag that was checked stays as it is.',
  end: 'You see your score and the explanations as soon as you have handed in.',
  release: 'You see your score and the explanations when your teacher reads out the passcode.',
};

/** A moment as the reader's own calendar and clock have it. */
export function dueDate(due: number): string {
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(due);
}

export const START = {
  name: 'Your name',
  nameHelp: 'Coming back? Type the same name and class, and your flags are here again.',
  code: 'Your code',
  codeHelp: 'The one your teacher gave you. Coming back? Type the same one, and your flags are here again.',
  group: 'Your class',
  groupHelp: 'As in “7b”. Leave it empty if you have no class.',
  accommodation: 'More time',
  accommodationHelp: 'Only if you agreed it with your teacher.',
  noAccommodation: 'None',
  nameless: { name: 'Type your name first.', code: 'Type your code first.' },
  textless: 'Bring the article first: it is asked for below.',
  start: 'Start',
  covered: 'The article comes when you start.',
  advisory: 'This page cannot force time or attempts on anybody. It tells your teacher how it went.',
  unkept:
    'This browser does not let pages save anything. You can work and hand in; save the result as a file or copy its code before you close the page.',
} as const;

/** Why an assignment cannot be taken here, and what to do. */
export function troubleSentence(code: string, title: string): string {
  switch (code) {
    case 'newer-version':
      return 'This assignment was made with a newer version of Slantwise. Ask your teacher for a link to the newer site.';
    case 'other-quiz':
      return `This assignment is for another quiz${title ? `, “${title}”` : ''}. Ask your teacher for the link again.`;
    case 'not-sealed-here':
      return 'The key of this assignment is sealed, and this page is not the one that goes with it. Open the file that your teacher gave you, or ask for it again.';
    default:
      return 'The link to this assignment is damaged: some of it was lost or changed on the way. Ask your teacher for the link again, and copy the whole of it.';
  }
}
