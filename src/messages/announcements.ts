import type { KeptFlag } from '../core/attempt/attempt.ts';
import type { Family } from '../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from './families.ts';
import { quoted } from './quoting.ts';
import { wholeScore } from './wholeScore.ts';

// What a screen reader says after an action.

const words = (quote: string) => quoted(quote, { start: 0, end: quote.length });

export const ANNOUNCE = {
  flagged: (quote: string, family: Family) => `Flagged ${words(quote)} as ${FAMILY_WORDS[family].one}.`,
  changed: (quote: string, family: Family) =>
    `${words(quote)} is now flagged as ${FAMILY_WORDS[family].one}.`,
  resized: (quote: string) => `The flag now covers ${words(quote)}.`,
  removed: (quote: string) => `Removed the flag on ${words(quote)}.`,
  noted: (quote: string) => `Note kept for ${words(quote)}.`,
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to do again.',
  noFlags: 'No flags yet.',
  locked: 'This flag was checked and stays as it is.',
  selected: (quote: string) => `Selected ${words(quote)}.`,
  picked: ({ quote, family }: KeptFlag) =>
    `Flag: ${words(quote)}, ${FAMILY_WORDS[family].name.toLowerCase()}. Press 1, 2 or 3 to change the family, Delete to remove it.`,
  word: (word: string, families: readonly Family[]) =>
    families.length === 0
      ? word
      : `${word}, flagged as ${families.map((family) => FAMILY_WORDS[family].name.toLowerCase()).join(' and ')}`,
  handedIn: (score: number | null) =>
    score === null
      ? 'Handed in.'
      : `Handed in. ${wholeScore(score)} of 100. The explanations are in the article.`,
} as const;
