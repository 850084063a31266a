import { readByline } from '../core/article/byline.ts';
import { parseMarkdown } from '../core/article/markdown.ts';
import { aboutArticle } from './about.ts';
import type { Found } from './found.ts';
import { takeFrontMatter } from './frontMatter.ts';

/** Reads a Markdown file: front matter if there is any, else a title and a byline at the top. */
export function readMarkdown(source: string): Found {
  const text = source.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const front = takeFrontMatter(text);
  const { body, title, byline } = takeTop(front.body);
  const about = { ...aboutArticle({ title, author: byline }), ...front.about };
  return { about, body, text: parseMarkdown(body, about.lang ?? 'en').text, notes: front.notes };
}

interface Top {
  readonly title?: string;
  readonly byline?: string;
  readonly body: string;
}

/** Takes a first heading of level 1 and a byline under it off the text. */
function takeTop(body: string): Top {
  // Trimmed first: a pattern that skips white space and then takes any line would try every way to share it.
  const trimmed = body.trimStart();
  const heading = /^(?:#[ \t]+([^\n]+)|([^\n]+)\n=+[ \t]*)(?:\n|$)/.exec(trimmed);
  const rest = heading ? trimmed.slice(heading[0].length).trimStart() : trimmed;
  const title = heading ? parseMarkdown(heading[0], 'en').text : '';
  // No byline is longer, and a text may be one line.
  const line = /^([^\n]{1,400})(?:\n|$)/.exec(rest);
  const byline = line ? readByline(parseMarkdown(line[1] ?? '', 'en').text) : null;
  return {
    ...(title === '' ? {} : { title }),
    ...(byline === null ? {} : { byline }),
    body: `${(line && byline !== null ? rest.slice(line[0].length) : rest).trim()}\n`,
  };
}
