import { readByline } from '../../core/article/byline.ts';
import type { TextBlock } from '../toMarkdown.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import type { Element } from './tree.ts';

/** The blocks of whatever holds the article: the fullest `article`, else `main`, else the page. */
export function articleBlocks(elements: readonly Element[]): TextBlock[] {
  for (const name of ['article', 'main', 'body']) {
    const candidates = outermost(elements, name)
      .map((element) => htmlBlocks(element))
      .sort((a, b) => size(b) - size(a));
    if (candidates[0] && candidates[0].length > 0) return candidates[0];
  }
  return [];
}

/** The elements of a name that stand in none of that name: an inner one has no more words than what holds it. */
function outermost(elements: readonly Element[], name: string): Element[] {
  const within = new Set<unknown>();
  return elements.filter((element) => {
    const isWithin = within.has(element.parentNode);
    const isNamed = element.tagName === name;
    if (isWithin || isNamed) within.add(element);
    return isNamed && !isWithin;
  });
}

/** The characters in blocks. */
export function size(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The words in blocks, roughly: runs of anything but white space. */
export function wordsIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}

export interface Headed {
  readonly title?: string;
  readonly byline?: string;
  readonly blocks: readonly TextBlock[];
}

/** Takes the headline (a heading of level 1 before any paragraph) and the byline out of the blocks. */
export function withoutHead(blocks: readonly TextBlock[]): Headed {
  const headline = blocks.slice(0, 3).find(({ kind, level }) => kind === 'heading' && level === 1);
  const credit = blocks.slice(0, 5).find(({ text }) => readByline(text) !== null);
  const byline = credit && readByline(credit.text);
  return {
    ...(headline ? { title: headline.text } : {}),
    ...(byline ? { byline } : {}),
    blocks: blocks
      .filter((block) => block !== headline && block !== credit)
      .map((block) =>
        block.kind === 'heading' ? { ...block, level: Math.min(4, Math.max(2, block.level ?? 2)) } : block,
      ),
  };
}

/** The text of blocks as an article has it. */
export function textOf(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
