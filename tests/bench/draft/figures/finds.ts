import { isRightFamily, type ScorableItem } from '../../../../src/core/scoring/key.ts';
import type { Flagged } from '../flaggers/flagger.ts';
import { type FlaggedText, type SentenceMarks, touchesAny } from './flaggedText.ts';
import { share } from './ratio.ts';

/** Core items found, of how many. */
export interface CoreFound {
  readonly total: number;
  /** A flag of any family touches a sentence that the item touches. */
  readonly any: number;
  /** The same with a flag of a family that is right there: the item's own or one of its `also`. */
  readonly rightFamily: number;
  /** A flag of any family shares a character with the item. */
  readonly onPlace: number;
}

/** What became of flags. A flag in several sentences counts once, by the best of them. */
export interface FlagTally {
  readonly total: number;
  /** Its sentence has a core or extra item, of whatever family. */
  readonly true: number;
  /** Of the true ones, those of a family that is right for an item of that sentence. */
  readonly rightFamily: number;
  /** No item, but a contested span in its sentence. */
  readonly neutral: number;
  /** Neither. */
  readonly false: number;
  readonly falsePerTrue: number | null;
}

export function countCoreFound(texts: readonly FlaggedText[]): CoreFound {
  const found = { total: 0, any: 0, rightFamily: 0, onPlace: 0 };
  for (const text of texts) {
    for (const item of text.key.items.filter(({ weight }) => weight === 'core')) {
      const flags = text.sentences
        .filter(({ items }) => items.includes(item))
        .flatMap((sentence) => sentence.flags);
      found.total += 1;
      found.any += Number(flags.length > 0);
      found.rightFamily += Number(flags.some(({ family }) => isRightFamily(item, family)));
      found.onPlace += Number(text.flags.some((flag) => touchesAny(flag, item.places)));
    }
  }
  return found;
}

export type FlagOutcome = 'true' | 'neutral' | 'false';

export function tallyFlags(texts: readonly FlaggedText[]): FlagTally {
  const tally = { total: 0, true: 0, rightFamily: 0, neutral: 0, false: 0 };
  for (const text of texts) {
    for (const flag of text.flags) {
      const items = text.sentences
        .filter(({ flags }) => flags.includes(flag))
        .flatMap((sentence) => sentence.items);
      tally.total += 1;
      tally[outcomeOf(flag, text)] += 1;
      tally.rightFamily += Number(isRightForOne(items, flag));
    }
  }
  return { ...tally, falsePerTrue: share(tally.false, tally.true) };
}

/** What became of one flag of a text. */
export function outcomeOf(flag: Flagged, { sentences }: FlaggedText): FlagOutcome {
  const own: readonly SentenceMarks[] = sentences.filter(({ flags }) => flags.includes(flag));
  if (own.some(({ items }) => items.length > 0)) return 'true';
  return own.some(({ isContested }) => isContested) ? 'neutral' : 'false';
}

function isRightForOne(items: readonly ScorableItem[], { family }: Flagged): boolean {
  return items.some((item) => isRightFamily(item, family));
}
