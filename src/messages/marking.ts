import { quoted } from './quoting.ts';

/** What something on a text can be marked as, in words. */
export interface KindWords {
  readonly name: string;
  /** For the palette and other narrow places. */
  readonly short: string;
}

/** What is said of marking on one page: of a learner's flags, or of an author's marks. */
export interface MarkingWords {
  readonly kinds: Readonly<Record<string, KindWords | undefined>>;
  /** Names of the palette: for words that are not marked yet, and for those that are. */
  readonly offer: string;
  readonly change: string;
  /** Its button for what there is to write of a mark. */
  readonly note: string;

  // What a screen reader says after an action.
  marked(quote: string, kind: string): string;
  changed(quote: string, kind: string): string;
  resized(quote: string): string;
  removed(quote: string): string;
  noted(quote: string): string;
  picked(quote: string, kind: string): string;
  /** A word under the cursor, with what it is marked as. */
  word(word: string, kinds: readonly string[]): string;
  readonly none: string;
  readonly locked: string;
}

/** All the words of a quotation. */
export const words = (quote: string) => quoted(quote, { start: 0, end: quote.length });

/** What a screen reader says after an action, whatever is marked. */
export const SAID = {
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to do again.',
  selected: (quote: string) => `Selected ${words(quote)}.`,
} as const;
