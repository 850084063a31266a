import type { Article, Block } from './article.ts';
import { arranged, type BlockGroup } from './blockGroups.ts';
import { type InlineNode, inlineTree } from './inlineTree.ts';

const MARKUP = { emphasis: 'em', strong: 'strong', code: 'code' } as const;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, between tags or in an attribute's quotes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
}

/**
 * The blocks of an article in HTML, each marked by `data-block`: the words of the blocks, joined by newlines, are the
 * article's text. Quiz pages are built with it, and pages of quizzes that no site holds are made with it.
 */
export function articleHtml(article: Article): string {
  const { isLong, stretches } = arranged(article);
  return stretches
    .map((groups) => groups.map((group) => groupHtml(article.text, group)).join(''))
    .map((html) => (isLong ? `<div data-stretch>${html}</div>` : html))
    .join('');
}

function groupHtml(text: string, group: BlockGroup): string {
  const [first] = group;
  const all = (tag: string) => group.map((block) => blockHtml(text, block, tag)).join('');
  switch (first.kind) {
    case 'list-item': {
      const list = first.ordered ? 'ol' : 'ul';
      return `<${list}>${all('li')}</${list}>`;
    }
    case 'quotation':
      return `<blockquote>${all('p')}</blockquote>`;
    case 'heading':
      return all(`h${first.level ?? 2}`);
    case 'paragraph':
      return all('p');
  }
}

function blockHtml(text: string, block: Block, tag: string): string {
  return `<${tag} data-block>${inlineTree(text, block).map(nodeHtml).join('')}</${tag}>`;
}

function nodeHtml(node: InlineNode): string {
  if (node.kind === 'text') return htmlText(node.text);
  const children = node.children.map(nodeHtml).join('');
  if (node.kind === 'link') return `<a href="${htmlText(node.href ?? '')}">${children}</a>`;
  return `<${MARKUP[node.kind]}>${children}</${MARKUP[node.kind]}>`;
}
