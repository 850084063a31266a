import type { Article, Block, BlockKind, Span } from '../../core/article/article.ts';
import { type InlineNode, inlineTree } from '../../core/article/inlineTree.ts';

// The one folder that walks the nodes of an article: everything else speaks in offsets of its text.

/** A block on the page and the offsets it covers. */
export interface BlockElement extends Span {
  readonly element: HTMLElement;
}

const BLOCK = '[data-block]';

/** Measured once: marks come and go, the words of an article on the page stay. */
const measured = new WeakMap<HTMLElement, readonly BlockElement[]>();

/** The blocks of an article on the page, in order. */
export function blockElements(root: HTMLElement): readonly BlockElement[] {
  const known = measured.get(root);
  if (known) return known;
  let start = 0;
  const blocks = [...root.querySelectorAll<HTMLElement>(BLOCK)].map((element) => {
    const end = start + (element.textContent ?? '').length;
    const block = { element, start, end };
    start = end + 1;
    return block;
  });
  measured.set(root, blocks);
  return blocks;
}

/** Reads the article that the server put on the page. */
export function readArticle(root: HTMLElement, lang: string): Article {
  const blocks = blockElements(root);
  return {
    text: blocks.map(({ element }) => element.textContent ?? '').join('\n'),
    lang,
    blocks: blocks.map(({ element, start, end }) => ({ kind: kindOf(element), start, end, inlines: [] })),
  };
}

function kindOf(element: HTMLElement): BlockKind {
  if (element.tagName === 'LI') return 'list-item';
  if (/^H[2-4]$/.test(element.tagName)) return 'heading';
  return element.closest('blockquote') ? 'quotation' : 'paragraph';
}

/** Puts an article that was brought on the page, as the server would. Its words go in as text, never as markup. */
export function renderArticle(root: HTMLElement, article: Article): void {
  const content = document.createDocumentFragment();
  for (const block of article.blocks) content.append(blockNode(article.text, block));
  root.replaceChildren(content);
  measured.delete(root);
}

function blockNode(text: string, block: Block): HTMLElement {
  const element = document.createElement(block.kind === 'heading' ? `h${block.level ?? 2}` : 'p');
  element.dataset['block'] = '';
  element.append(...inlineTree(text, block).map(inlineNode));
  if (block.kind !== 'quotation') return element;
  const quotation = document.createElement('blockquote');
  quotation.append(element);
  return quotation;
}

const TAGS = { emphasis: 'em', strong: 'strong', code: 'code', link: 'a' } as const;

function inlineNode(node: InlineNode): Node {
  if (node.kind === 'text') return document.createTextNode(node.text);
  const element = document.createElement(TAGS[node.kind]);
  if (node.kind === 'link' && node.href) element.setAttribute('href', node.href);
  element.append(...node.children.map(inlineNode));
  return element;
}
