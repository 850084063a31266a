import type { Family } from '../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from './families.ts';
import { type MarkingWords, words } from './marking.ts';

/** What an author can mark words as, in words. */
export const MARK_WORDS = {
  ...FAMILY_WORDS,
  fair: {
    name: 'Fair passage',
    short: 'Fair',
    definition: 'Words that learners tend to flag although they are fair. Say why they are.',
  },
  contested: {
    name: 'Contested span',
    short: 'Contested',
    definition: 'Words that can be seen either way: flagging them neither earns nor costs.',
  },
} as const;

/** Says as what something is marked. */
type As = keyof typeof MARK_WORDS;

const ONE: Readonly<Record<As, string>> = {
  'loaded-language': FAMILY_WORDS['loaded-language'].one,
  'unsupported-claim': FAMILY_WORDS['unsupported-claim'].one,
  'framing-device': FAMILY_WORDS['framing-device'].one,
  fair: 'a fair passage',
  contested: 'contested',
};

const one = (kind: string) => ONE[kind as As];

/** What is said of an author's marks. */
export const MARKING: MarkingWords = {
  kinds: MARK_WORDS,
  offer: 'Mark these words as',
  change: 'Change this mark',
  note: 'Explain',
  marked: (quote, kind) => `Marked ${words(quote)} as ${one(kind)}.`,
  changed: (quote, kind) => `${words(quote)} is now marked as ${one(kind)}.`,
  resized: (quote) => `The mark now covers ${words(quote)}.`,
  removed: (quote) => `Removed the mark on ${words(quote)}.`,
  noted: (quote) => `Kept for ${words(quote)}.`,
  picked: (quote, kind) =>
    `Mark: ${words(quote)}, ${one(kind)}. Press 1 to 5 to change what it is, E to explain it, Delete to remove it.`,
  word: (word, kinds) => (kinds.length === 0 ? word : `${word}, marked as ${kinds.map(one).join(' and ')}`),
  none: 'No marks yet.',
  locked: 'This mark stays as it is.',
};

export const ARTICLE = {
  label: 'The article',
  help: 'To mark words: move with the arrow keys, hold Shift to select, then press a number from 1 to 5. Question mark lists all keys.',
  empty: 'There is no text to mark yet. Put the article in under Text.',
} as const;

/** The keys of the article on the desk. A single character can be switched off. */
export const DESK_KEYS: readonly {
  readonly keys: readonly string[];
  readonly does: string;
  readonly character?: boolean;
}[] = [
  { keys: ['←', '→'], does: 'Move by a word' },
  { keys: ['↑', '↓'], does: 'Move by a sentence' },
  { keys: ['Page Up', 'Page Down'], does: 'Move by a paragraph' },
  { keys: ['Home', 'End'], does: 'Go to the start or end of the sentence' },
  { keys: ['Shift'], does: 'Hold with any of these to select; on a picked mark, Shift ← → moves its end' },
  { keys: ['S'], does: 'Select the sentence', character: true },
  {
    keys: ['1', '2', '3', '4', '5'],
    does: 'Mark as loaded language, unsupported claim, framing device, fair, contested',
    character: true,
  },
  { keys: ['Enter'], does: 'Open the choice, or pick the mark under the cursor' },
  { keys: ['N', 'P'], does: 'Next or previous mark', character: true },
  { keys: ['E'], does: 'Explain the mark', character: true },
  { keys: ['Delete'], does: 'Remove the mark' },
  { keys: ['Ctrl Z', 'Ctrl Y'], does: 'Undo, redo' },
  { keys: ['?'], does: 'This list', character: true },
  { keys: ['Esc'], does: 'Let go of the selection; from the explanation, back to the article' },
];

/** The keys of the list of suggestions. */
export const SUGGESTION_KEYS: typeof DESK_KEYS = [
  { keys: ['↑', '↓'], does: 'Previous or next suggestion; so do K and J' },
  { keys: ['A'], does: 'Accept it', character: true },
  { keys: ['E'], does: 'Accept it and explain it at once', character: true },
  { keys: ['X'], does: 'Reject it', character: true },
  { keys: ['Enter'], does: 'Show it in the article' },
  { keys: ['U'], does: 'Undo', character: true },
];

export const MARK_LIST = {
  title: 'Marks',
  none: 'Nothing is marked yet. Select words in the article and say what they are, or accept a suggestion.',
  noneShown: 'No mark of this kind.',
  show: 'Show',
  all: 'All marks',
  unfinished: 'Still to explain',
  previous: 'Previous mark',
  next: 'Next mark',
  lacks: (what: readonly ('technique' | 'why')[]) =>
    `No ${what.map((one) => (one === 'why' ? 'explanation' : one)).join(', no ')} yet`,
} as const;

export const MARK_FORM = {
  label: (quote: string) => `The mark on ${words(quote)}`,
  as: 'What it is',
  technique: 'Technique',
  choose: 'Choose a technique…',
  weight: 'How much it counts',
  core: 'Core: any trained reader flags it',
  extra: 'Extra: a bonus for whoever finds it',
  also: 'Also right as',
  every: (places: number) =>
    places > 1
      ? `Every place where these words stand: ${places} in this article`
      : 'Every place where these words stand: only this one',
  why: 'Why',
  whyItem: 'One or two sentences that a fifteen-year-old follows.',
  whyFair: 'Why learners may leave these words alone.',
  whyContested: 'Why it can be seen either way.',
  suggested: (rule: string, why: string) => `Suggested by the rule “${rule}”: ${why} Say it of these words.`,
  neutral: 'Neutral wording',
  neutralHint: 'How a neutral writer would put it.',
  check: 'What to check',
  checkHint: 'What to ask or look up before believing it.',
  sources: 'Sources',
  source: (number: number) => `Source ${number}`,
  addSource: 'Add a source',
  removeSource: (number: number) => `Remove source ${number}`,
  inText: 'Show in the article',
  remove: 'Remove this mark',
  close: 'Close',
} as const;

export const SOURCE_FIELDS = {
  title: 'Title',
  publisher: 'Publisher',
  date: 'Date',
  url: 'Address, if it has one',
} as const;

export const SUGGESTIONS = {
  title: 'Suggestions',
  about: 'Rules noticed these words. A rule cannot judge: nothing is in the key until you accept it.',
  working: 'Reading the article…',
  failed: 'The rules could not be loaded. Try again when there is a network.',
  again: 'Try again',
  noRules: 'There are rules for English alone so far. Mark the words yourself.',
  none: 'The rules noticed nothing in this article.',
  allDecided: 'Every suggestion is decided.',
  family: 'Show',
  all: 'All families',
  showRefused: (number: number) => `Show rejected (${number})`,
  list: 'Suggestions in order of the text',
  accept: 'Accept',
  adjust: 'Adjust',
  reject: 'Reject',
  bringBack: 'Bring back',
  rejectedOne: 'Rejected',
  accepted: (quote: string, family: Family) => `Accepted ${words(quote)} as ${ONE[family]}.`,
  refused: (quote: string) => `Rejected ${words(quote)}.`,
  broughtBack: (quote: string) => `Brought back ${words(quote)}.`,
} as const;

export const HELP = {
  button: 'Keys and kinds',
  keys: 'Keys',
  where:
    'They work while the article has the focus: press Tab until a frame stands around it, or click into it.',
  inList: 'In the list of suggestions',
  off: 'Letters, numbers and the question mark are switched off.',
  kinds: 'What words can be marked as',
  enter: 'Mark with the keyboard',
} as const;
