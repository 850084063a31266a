import type { Span } from '../article/article.ts';
import type { Family } from '../taxonomy/technique.ts';

/** What scoring needs of a key item whose selector has been anchored. */
export interface ScorableItem {
  readonly id: string;
  readonly family: Family;
  readonly weight: 'core' | 'extra';
  /** Other families that are right here too. */
  readonly also?: readonly Family[] | undefined;
  readonly places: readonly Span[];
}

/** A fair passage or a contested span that has been anchored. */
export interface ScorableNote {
  readonly id: string;
  readonly places: readonly Span[];
}

export interface ScorableKey {
  readonly items: readonly ScorableItem[];
  readonly fair: readonly ScorableNote[];
  readonly contested: readonly ScorableNote[];
}

/** Whether a family is the item's own or one of those that are right there too. */
export function isRightFamily(item: ScorableItem, family: Family): boolean {
  return item.family === family || (item.also?.includes(family) ?? false);
}
