import { type Node, Parser } from 'commonmark';
import type { Article } from './article.ts';
import { joinBlocks, type LooseBlock } from './blocks.ts';
import { readInlines } from './inlines.ts';
import { limitMarkup } from './limitMarkup.ts';

type Container = Pick<LooseBlock, 'kind' | 'ordered'>;

/**
 * Reads Markdown (CommonMark) as an article. Markup beyond light inline markup becomes plain text: raw HTML is
 * shown as it was typed, an image is its alternative text, a code block a paragraph; thematic breaks go.
 * Headings are level 2 to 4. Never fails; the work grows with the length of the text, whatever stands in it.
 */
export function parseMarkdown(source: string, lang: string): Article {
  const root = new Parser().parse(limitMarkup(source));
  const blocks: LooseBlock[] = [];
  const stack: { node: Node; container: Container }[] = [{ node: root, container: { kind: 'paragraph' } }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, container } = top;
    if (node.type === 'paragraph' || node.type === 'code_block' || node.type === 'html_block') {
      blocks.push({ ...container, ...readInlines(node) });
    } else if (node.type === 'heading') {
      const level = Math.min(4, Math.max(2, node.level));
      blocks.push({ kind: 'heading', level, ...readInlines(node) });
    } else {
      const inside = containerOf(node, container);
      for (let child = node.lastChild; child; child = child.prev) {
        stack.push({ node: child, container: inside });
      }
    }
  }
  return joinBlocks(blocks, lang);
}

function containerOf(node: Node, outer: Container): Container {
  if (node.type === 'block_quote') return { kind: 'quotation' };
  if (node.type === 'list') return { kind: 'list-item', ordered: node.listType === 'ordered' };
  return outer;
}
