import type { Family } from '../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from './families.ts';
import { type MarkingWords, words } from './marking.ts';

const family = (kind: string) => FAMILY_WORDS[kind as Family];
const lower = (kind: string) => family(kind).name.toLowerCase();

/** What is said of a learner's flags. */
export const FLAGGING: MarkingWords = {
  kinds: FAMILY_WORDS,
  offer: 'Flag these words as',
  change: 'Change this flag',
  note: 'Note',
  marked: (quote, kind) => `Flagged ${words(quote)} as ${family(kind).one}.`,
  changed: (quote, kind) => `${words(quote)} is now flagged as ${family(kind).one}.`,
  resized: (quote) => `The flag now covers ${words(quote)}.`,
  removed: (quote) => `Removed the flag on ${words(quote)}.`,
  noted: (quote) => `Note kept for ${words(quote)}.`,
  picked: (quote, kind) =>
    `Flag: ${words(quote)}, ${lower(kind)}. Press 1, 2 or 3 to change the family, Delete to remove it.`,
  word: (word, kinds) =>
    kinds.length === 0 ? word : `${word}, flagged as ${kinds.map(lower).join(' and ')}`,
  none: 'No flags yet.',
  locked: 'This flag was checked and stays as it is.',
};
