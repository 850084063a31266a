import type { Block } from './article.ts';

/**
 * The number of each block as a class calls it on paper, counted from 1. A heading has none (`null`): readers
 * count what they read below it. The style sheet of the paper pages counts by the same rule.
 */
export function paragraphNumbers(blocks: readonly Block[]): (number | null)[] {
  let count = 0;
  return blocks.map(({ kind }) => (kind === 'heading' ? null : ++count));
}
