import type { Article } from '../../../../src/core/article/article.ts';
import type { ScorableKey } from '../../../../src/core/scoring/key.ts';

/** A text with what people found in it. */
export interface MarkedText {
  readonly name: string;
  readonly article: Article;
  readonly key: ScorableKey;
}

/** Whether there is nothing in it that any trained reader flags. */
export function isClean({ key }: MarkedText): boolean {
  return key.items.every(({ weight }) => weight !== 'core');
}
