import { parsePlainText } from '../core/article/plainText.ts';
import type { Found } from './found.ts';
import { toMarkdown } from './toMarkdown.ts';

/** Reads a plain text; a title and a byline above it are taken off. */
export function readPlain(source: string): Found {
  const { article, title, byline } = parsePlainText(source, 'en');
  const body = toMarkdown(
    article.blocks.map((block) => ({ ...block, text: article.text.slice(block.start, block.end) })),
  );
  return { body, text: article.text, lang: 'en', title, author: byline };
}
