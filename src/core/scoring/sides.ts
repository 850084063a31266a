import type { Article } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import type { Tokens } from '../article/tokens.ts';
import { tokenRange } from '../article/tokens.ts';
import { length, type TokenRange } from './fit.ts';
import type { ScorableKey } from './key.ts';
import { OverlapIndex } from './overlapIndex.ts';
import type { SentenceTally } from './result.ts';

export interface Sides {
  /** Sentences that a place of an item touches. */
  readonly toFlag: SentenceTally;
  /** Sentences with nothing to flag. Those that only a contested span touches are on neither side. */
  readonly clean: SentenceTally;
}

/** Counts the article's sentences with something to flag and those without, and how many carry a flag. */
export function countSides(
  article: Article,
  tokens: Tokens,
  key: ScorableKey,
  flags: readonly TokenRange[],
): Sides {
  const rangesOf = (notes: readonly { places: ScorableKey['items'][number]['places'] }[]) =>
    new OverlapIndex(notes.flatMap((note) => note.places.map((place) => tokenRange(tokens, place))));
  const items = rangesOf(key.items);
  const contested = rangesOf(key.contested);
  const flagged = new OverlapIndex(flags);
  const sides = { toFlag: { flagged: 0, total: 0 }, clean: { flagged: 0, total: 0 } };
  for (const sentence of sentences(article)) {
    const range = tokenRange(tokens, sentence);
    if (length(range) === 0) continue;
    const hasItem = items.overlapping(range).length > 0;
    if (!hasItem && contested.overlapping(range).length > 0) continue;
    const side = hasItem ? sides.toFlag : sides.clean;
    side.total++;
    if (flagged.overlapping(range).length > 0) side.flagged++;
  }
  return sides;
}

/** Share of sentences rightly flagged minus the share wrongly flagged, or `null` where a side is empty. */
export function discernment({ toFlag, clean }: Sides): number | null {
  if (toFlag.total === 0 || clean.total === 0) return null;
  return toFlag.flagged / toFlag.total - clean.flagged / clean.total;
}
