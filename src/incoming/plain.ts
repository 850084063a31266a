import { parsePlainText } from '../core/article/plainText.ts';
import { aboutArticle } from './about.ts';
import type { Found } from './found.ts';
import { toMarkdown } from './toMarkdown.ts';

/** Reads a plain text; a title and a byline above it are taken off. */
export function readPlain(source: string): Found {
  const { article, title, byline } = parsePlainText(source, 'en');
  const blocks = article.blocks.map((block) => ({
    ...block,
    text: article.text.slice(block.start, block.end),
  }));
  const head = (title === undefined ? 0 : 1) + (byline === undefined ? 0 : 1);
  const joined = writtenLines(source) - head - blocks.length;
  return {
    about: aboutArticle({ title, author: byline }),
    body: toMarkdown(blocks),
    text: article.text,
    raw: source,
    notes: joined > 0 ? [{ code: 'lines-joined', count: joined }] : [],
  };
}

function writtenLines(source: string): number {
  return source.split(/\r\n?|\n/u).filter((line) => /\S/u.test(line)).length;
}
