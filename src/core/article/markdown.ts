import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Article } from './article.ts';
import { joinBlocks, type LooseBlock } from './blocks.ts';
import { readInlines } from './inlines.ts';
import { limitNesting } from './nesting.ts';

type Container = Pick<LooseBlock, 'kind' | 'ordered'>;

/**
 * Reads Markdown (CommonMark) as an article. Markup beyond light inline markup becomes plain text: raw HTML is
 * shown as it was typed, an image is its alternative text, a code block a paragraph; thematic breaks go.
 * Headings are level 2 to 4. Never fails; nesting of any depth is read with a stack of its own.
 */
export function parseMarkdown(source: string, lang: string): Article {
  const root = fromMarkdown(limitNesting(source));
  const blocks: LooseBlock[] = [];
  const links = new Map<string, string>();
  const stack: { node: Nodes; container: Container }[] = [{ node: root, container: { kind: 'paragraph' } }];
  const leaves: { node: Nodes; shape: Omit<LooseBlock, 'text' | 'inlines'> }[] = [];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, container } = top;
    if (node.type === 'paragraph' || node.type === 'code' || node.type === 'html') {
      leaves.push({ node, shape: container });
    } else if (node.type === 'heading') {
      leaves.push({ node, shape: { kind: 'heading', level: Math.min(4, Math.max(2, node.depth)) } });
    } else if (node.type === 'definition') {
      if (!links.has(node.identifier)) links.set(node.identifier, node.url);
    } else if ('children' in node) {
      const inside = containerOf(node, container);
      for (const child of node.children.toReversed()) stack.push({ node: child, container: inside });
    }
  }
  for (const { node, shape } of leaves) blocks.push({ ...shape, ...readInlines(node, links) });
  return joinBlocks(blocks, lang);
}

function containerOf(node: Nodes, outer: Container): Container {
  if (node.type === 'blockquote') return { kind: 'quotation' };
  if (node.type === 'list') return { kind: 'list-item', ordered: node.ordered === true };
  return outer;
}
