import type { Article, Block } from './article.ts';
import { inStretches, isLong } from './longArticle.ts';

/** Blocks that stand in one element: neighbouring items of one list, neighbouring paragraphs of a quotation; else one. */
export type BlockGroup = readonly [Block, ...Block[]];

/** How an article stands on a page: its groups of blocks, in stretches that are laid out together. */
export interface Arranged {
  /** Whether each stretch has an element of its own: a long article is laid out a stretch at a time, as it comes into view. */
  readonly isLong: boolean;
  readonly stretches: readonly (readonly BlockGroup[])[];
}

export function arranged(article: Article): Arranged {
  const groups = groupsOf(article.blocks);
  const long = isLong(article);
  return { isLong: long, stretches: long ? inStretches(groups) : [groups] };
}

function groupsOf(blocks: readonly Block[]): BlockGroup[] {
  const groups: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && areTogether(last[0], block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function areTogether(a: Block, b: Block): boolean {
  return (b.kind === 'list-item' || b.kind === 'quotation') && a.kind === b.kind && a.ordered === b.ordered;
}
