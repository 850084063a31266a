import type { Article, BlockKind, Span } from '../../core/article/article.ts';
import { inStretches, isLong } from '../../core/article/longArticle.ts';

// The one folder that walks the nodes of an article: everything else speaks in offsets of its text.

/** A block on the page and the offsets it covers. */
export interface BlockElement extends Span {
  readonly element: HTMLElement;
}

const BLOCK = '[data-block]';

/** Measured once: marks come and go, the words of an article on the page stay. */
const measured = new WeakMap<HTMLElement, readonly BlockElement[]>();
const byElement = new WeakMap<Element, BlockElement>();

/** The blocks of an article on the page, in order. */
export function blockElements(root: HTMLElement): readonly BlockElement[] {
  const known = measured.get(root);
  if (known) return known;
  let start = 0;
  const blocks = [...root.querySelectorAll<HTMLElement>(BLOCK)].map((element) => {
    const end = start + (element.textContent ?? '').length;
    const block = { element, start, end };
    byElement.set(element, block);
    start = end + 1;
    return block;
  });
  measured.set(root, blocks);
  return blocks;
}

/** The block that an element is, of an article on the page. */
export function blockOf(root: HTMLElement, element: Element): BlockElement | undefined {
  blockElements(root);
  return byElement.get(element);
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

/**
 * Puts a text that was brought on the page. A plain text has paragraphs only, and its words go in as text,
 * never as markup.
 */
export function renderText(root: HTMLElement, article: Article): void {
  const paragraphs = article.blocks.map(({ start, end }) => {
    const paragraph = document.createElement('p');
    paragraph.dataset['block'] = '';
    paragraph.textContent = article.text.slice(start, end);
    return paragraph;
  });
  root.replaceChildren(...(isLong(article) ? inStretches(paragraphs).map(stretch) : paragraphs));
  measured.delete(root);
}

function stretch(blocks: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.dataset['stretch'] = '';
  element.append(...blocks);
  return element;
}
