import type { Span } from '../article/article.ts';
import type { TokenRange } from '../article/tokens.ts';
import type { Family } from '../taxonomy/technique.ts';

/** A place of an item, in tokens. */
export interface Place extends TokenRange {
  readonly span: Span;
  /** Index of its item in the key. */
  readonly item: number;
  /** The item's own family. */
  readonly family: Family;
  /** Index among all places of the key. */
  readonly index: number;
}

/** A flag, in tokens, with the places it shares a token with. */
export interface PlacedFlag extends TokenRange {
  readonly span: Span;
  readonly family: Family;
  /** Index among the flags as given. */
  readonly index: number;
  readonly touched: readonly Place[];
}

/** A note of the key (fair passage or contested span), in tokens. */
export interface PlacedNote extends TokenRange {
  readonly id: string;
}
