import type { Span } from '../article/article.ts';
import type { Family } from '../taxonomy/technique.ts';

/** What a learner marks. Only the span and the family are scored. */
export interface Flag extends Span {
  readonly family: Family;
  readonly technique?: string | undefined;
  readonly note?: string | undefined;
}
