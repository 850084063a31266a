import { isRightFamily } from '../../../../src/core/scoring/key.ts';
import type { Family } from '../../../../src/core/taxonomy/technique.ts';
import type { FlaggedText, SentenceMarks } from './flaggedText.ts';
import { type Ratios, ratios } from './ratio.ts';

/** Which items make a sentence one to flag. */
export type Wanted = 'core' | 'core-and-extra';

/**
 * How well sentences are told apart in one family, or in any. A sentence is one to flag when a wanted item of that family
 * (its own, not one of `also`) touches it. It counts on neither side when it is none to flag, but the family is right
 * there too (by `also`, or by an extra item where core ones are wanted) or a contested span touches it.
 */
export function measureSentences(
  texts: readonly FlaggedText[],
  family: Family | 'any',
  wanted: Wanted,
): Ratios {
  let hits = 0;
  let flagged = 0;
  let toFlag = 0;
  for (const sentence of texts.flatMap((text) => text.sentences)) {
    const isWanted = isToFlag(sentence, family, wanted);
    if (!isWanted && isOpen(sentence, family)) continue;
    const isFlagged = sentence.flags.some((flag) => family === 'any' || flag.family === family);
    if (isWanted) toFlag += 1;
    if (isFlagged) flagged += 1;
    if (isWanted && isFlagged) hits += 1;
  }
  return ratios(hits, flagged, toFlag);
}

function isToFlag({ items }: SentenceMarks, family: Family | 'any', wanted: Wanted): boolean {
  return items.some(
    (item) =>
      (family === 'any' || item.family === family) && (wanted === 'core-and-extra' || item.weight === 'core'),
  );
}

function isOpen({ items, isContested }: SentenceMarks, family: Family | 'any'): boolean {
  return isContested || items.some((item) => family === 'any' || isRightFamily(item, family));
}
