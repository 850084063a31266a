import { countWords } from '../../../../src/core/article/tokens.ts';
import { isClean } from '../texts/markedText.ts';
import { type FlaggedText, touchesAny } from './flaggedText.ts';
import { share } from './ratio.ts';

/** Flags in articles without core items. */
export interface Alarms {
  readonly articles: number;
  readonly words: number;
  readonly flags: number;
  readonly per100Words: number | null;
}

export function countAlarms(texts: readonly FlaggedText[]): Alarms {
  const clean = texts.filter(isClean);
  const words = clean.reduce((sum, { article }) => sum + countWords(article.text, article.lang), 0);
  const flags = clean.reduce((sum, text) => sum + text.flags.length, 0);
  return { articles: clean.length, words, flags, per100Words: share(100 * flags, words) };
}

/** Fair passages that a flag touches, of how many, in all articles: they may not overlap an item. */
export interface FairFlagged {
  readonly total: number;
  readonly flagged: number;
  /** Flags that touch one. */
  readonly flags: number;
}

export function countFairFlagged(texts: readonly FlaggedText[]): FairFlagged {
  const count = { total: 0, flagged: 0, flags: 0 };
  for (const { key, flags } of texts) {
    const places = key.fair.flatMap((passage) => passage.places);
    count.total += places.length;
    count.flagged += places.filter((place) => touchesAny(place, flags)).length;
    count.flags += flags.filter((flag) => touchesAny(flag, places)).length;
  }
  return count;
}
