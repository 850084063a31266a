import type { Article, Block } from './article.ts';

/** A block before its place in the article is known: its spans count from its own first character. */
export interface LooseBlock extends Omit<Block, 'start' | 'end'> {
  readonly text: string;
}

/** Joins blocks into an article, one `\n` between two, and moves their inline spans along. Empty blocks are left out. */
export function joinBlocks(loose: readonly LooseBlock[], lang: string): Article {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { text, inlines, ...rest } of loose) {
    if (text === '') continue;
    const shift = start;
    const moved = inlines.map((inline) => ({
      ...inline,
      start: inline.start + shift,
      end: inline.end + shift,
    }));
    blocks.push({ ...rest, start, end: start + text.length, inlines: moved });
    texts.push(text);
    start += text.length + 1;
  }
  return { text: texts.join('\n'), lang, blocks };
}
