import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readByline } from '../core/article/byline.ts';
import { aboutArticle } from './about.ts';
import type { Found } from './found.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { type TextBlock, toMarkdown } from './toMarkdown.ts';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/**
 * Reads a web page: the words of its article and what its head says about it. Nothing in it is run or kept
 * as markup: only text leaves this function.
 */
export function readHtml(source: string): Found {
  const elements = allElements(parse(source));
  const meta = (...names: string[]) =>
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .find((tag) =>
        names.includes((attribute(tag, 'property') ?? attribute(tag, 'name') ?? '').toLowerCase()),
      );
  const contentOf = (...names: string[]) => {
    const tag = meta(...names);
    return tag && attribute(tag, 'content');
  };
  const first = (name: string) => elements.find(({ tagName }) => tagName === name);
  const canonical = elements.find((tag) => tag.tagName === 'link' && attribute(tag, 'rel') === 'canonical');

  const { title: ownTitle, blocks, byline } = withoutHead(articleBlocks(elements));
  const about = aboutArticle({
    title: contentOf('og:title') ?? ownTitle ?? textOf(first('title')),
    author: contentOf('author', 'article:author') ?? byline,
    publisher: contentOf('og:site_name'),
    published: contentOf('article:published_time', 'date')?.slice(0, 10),
    url: canonical ? attribute(canonical, 'href') : contentOf('og:url'),
    lang: attribute(first('html'), 'lang'),
  });
  return { ...about, body: toMarkdown(blocks), text: blocks.map(({ text }) => text).join('\n') };
}

/** The blocks of whatever holds the article: the fullest `article`, else `main`, else the page. */
function articleBlocks(elements: readonly Element[]): TextBlock[] {
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

function size(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Takes the headline (a heading of level 1 before any paragraph) and the byline out of the blocks. */
function withoutHead(blocks: readonly TextBlock[]): { title?: string; byline?: string; blocks: TextBlock[] } {
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

/** Every element of a tree in document order, however deep it is. */
function allElements(root: Node): Element[] {
  const found: Element[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return found;
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(element: Element | undefined): string {
  return element?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
}
