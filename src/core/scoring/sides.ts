import type { Span } from '../article/article.ts';
import { type TokenRange, type Tokens, tokenRange } from '../article/tokens.ts';
import { length } from './fit.ts';
import type { ScorableKey } from './key.ts';
import { OverlapIndex } from './overlapIndex.ts';
import type { SentenceTally } from './result.ts';

export interface Sides {
  /** Sentences that a place of an item touches. */
  readonly toFlag: SentenceTally;
  /** Sentences with nothing to flag. Those that only a contested span touches are on neither side. */
  readonly clean: SentenceTally;
}

/** The article's sentences in tokens, by whether they have something to flag. */
export interface SortedSentences {
  readonly toFlag: readonly TokenRange[];
  readonly clean: readonly TokenRange[];
}

/** Sorts the article's sentences by whether an item's place touches them; contested ones are left out. */
export function sortSentences(sentences: readonly Span[], tokens: Tokens, key: ScorableKey): SortedSentences {
  const rangesOf = (notes: readonly { places: ScorableKey['items'][number]['places'] }[]) =>
    new OverlapIndex(notes.flatMap((note) => note.places.map((place) => tokenRange(tokens, place))));
  const items = rangesOf(key.items);
  const contested = rangesOf(key.contested);
  const toFlag: TokenRange[] = [];
  const clean: TokenRange[] = [];
  for (const sentence of sentences) {
    const range = tokenRange(tokens, sentence);
    if (length(range) === 0) continue;
    if (items.touches(range)) toFlag.push(range);
    else if (!contested.touches(range)) clean.push(range);
  }
  return { toFlag, clean };
}

/** Counts the sentences of each side, and how many of them carry a flag. */
export function countSides({ toFlag, clean }: SortedSentences, flags: readonly TokenRange[]): Sides {
  const flagged = new OverlapIndex(flags);
  const count = (ranges: readonly TokenRange[]): SentenceTally => ({
    flagged: ranges.filter((range) => flagged.touches(range)).length,
    total: ranges.length,
  });
  return { toFlag: count(toFlag), clean: count(clean) };
}

/** Share of sentences rightly flagged minus the share wrongly flagged, or `null` where a side is empty. */
export function discernment({ toFlag, clean }: Sides): number | null {
  if (toFlag.total === 0 || clean.total === 0) return null;
  return toFlag.flagged / toFlag.total - clean.flagged / clean.total;
}
