import type { Family } from '../taxonomy/technique.ts';

/** The sentences that a question needs; the core has none of its own. */
export interface QtiWords {
  /** What to do: “Choose …”. */
  prompt(family: Family): string;
  itemTitle(title: string, family: Family): string;
  readonly found: string;
  readonly missed: string;
  readonly fair: string;
  readonly contested: string;
  /** Of words that are in the key under another family. */
  other(family: Family): string;
  neutral(wording: string): string;
  check(advice: string): string;
}
