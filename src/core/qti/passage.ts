import type { Article, Block, Span } from '../article/article.ts';
import { type InlineNode, inlineTree } from '../article/inlineTree.ts';
import { xmlElement, xmlText } from '../xml/xml.ts';
import type { Choice } from './choices.ts';

const MARKUP = { emphasis: 'em', strong: 'strong', code: 'code' } as const;

/** The article as the content of a hot text interaction: its blocks, and in them the words that can be chosen. */
export function passage(article: Article, choices: readonly Choice[]): string {
  const written: string[] = [];
  for (let at = 0; at < article.blocks.length; ) {
    const block = article.blocks[at];
    if (!block) break;
    if (block.kind !== 'list-item') {
      written.push(blockXml(article, block, choices));
      at++;
      continue;
    }
    const rest = article.blocks.slice(at);
    const end = rest.findIndex(({ kind, ordered }) => kind !== 'list-item' || ordered !== block.ordered);
    const items = end < 0 ? rest : rest.slice(0, end);
    const entries = items.map((item) => xmlElement('li', {}, words(article, item, choices)));
    written.push(xmlElement(block.ordered ? 'ol' : 'ul', {}, entries.join('')));
    at += items.length;
  }
  return written.join('\n');
}

function blockXml(article: Article, block: Block, choices: readonly Choice[]): string {
  const content = words(article, block, choices);
  switch (block.kind) {
    case 'heading':
      return xmlElement(`h${block.level ?? 2}`, {}, content);
    case 'quotation':
      return xmlElement('blockquote', {}, xmlElement('p', {}, content));
    default:
      return xmlElement('p', {}, content);
  }
}

/** A block's words. Markup is cut where a choice begins or ends, so that neither crosses the other. */
function words(article: Article, block: Block, choices: readonly Choice[]): string {
  let at = block.start;
  const pieces: string[] = [];
  for (const choice of choices) {
    if (choice.start < block.start || choice.end > block.end) continue;
    pieces.push(marked(article.text, block, { start: at, end: choice.start }));
    pieces.push(xmlElement('qti-hottext', { identifier: choice.id }, marked(article.text, block, choice)));
    at = choice.end;
  }
  pieces.push(marked(article.text, block, { start: at, end: block.end }));
  return pieces.join('');
}

function marked(text: string, block: Block, { start, end }: Span): string {
  if (end <= start) return '';
  const inlines = block.inlines
    .map((inline) => ({ ...inline, start: Math.max(start, inline.start), end: Math.min(end, inline.end) }))
    .filter((inline) => inline.start < inline.end);
  return inlineTree(text, { ...block, start, end, inlines })
    .map(nodeXml)
    .join('');
}

function nodeXml(node: InlineNode): string {
  if (node.kind === 'text') return xmlText(node.text);
  const children = node.children.map(nodeXml).join('');
  // A link would lead out of a question in progress.
  return node.kind === 'link' ? children : xmlElement(MARKUP[node.kind], {}, children);
}
