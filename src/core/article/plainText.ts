import type { Article } from './article.ts';
import { joinBlocks, type LooseBlock } from './blocks.ts';
import { readByline } from './byline.ts';
import { cleanCharacters } from './characters.ts';
import { isHardWrapped, unwrap } from './hardWrap.ts';

/** A plain text as read: what a learner reads, and what stood above it. */
export interface PlainText {
  readonly article: Article;
  /** The names of the byline, without its "By". */
  readonly byline?: string;
  /** The line above the byline. */
  readonly title?: string;
}

const MAX_TITLE = 150;

/**
 * Reads a text as people save it. Paragraphs are lines, or, where the whole text is wrapped by hand at some
 * width, runs of lines between blank ones. A byline on the first line is taken out of the text, and so is a
 * title line above a byline. Never fails: of bytes that are no text it makes what characters it can.
 */
export function parsePlainText(source: string, lang: string): PlainText {
  const lines = cleanCharacters(source)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  const { body, ...head } = takeHead(lines);
  const groups = groupLines(body);
  const paragraphs = isHardWrapped(groups) ? groups.map(unwrap) : groups.flat();
  const blocks: LooseBlock[] = paragraphs.map((text) => ({ kind: 'paragraph', text, inlines: [] }));
  return { article: joinBlocks(blocks, lang), ...head };
}

interface Head {
  readonly byline?: string;
  readonly title?: string;
  readonly body: readonly string[];
}

/** Takes title and byline off the top, unless nothing would be left to read. */
function takeHead(lines: readonly string[]): Head {
  const [first, second, third] = [...lines.entries()].filter(([, line]) => line !== '').slice(0, 3);
  if (first === undefined || second === undefined) return { body: lines };
  const below = third && readByline(second[1]);
  // Of two lines that look like bylines the upper one is the title: "By Any Means Necessary".
  if (typeof below === 'string' && isTitle(first[1])) {
    return { title: first[1], byline: below, body: lines.slice(second[0] + 1) };
  }
  const byline = readByline(first[1]);
  return byline === null ? { body: lines } : { byline, body: lines.slice(first[0] + 1) };
}

function isTitle(line: string): boolean {
  return line.length <= MAX_TITLE && !/[.,;:…]$/u.test(line);
}

/** The runs of lines between blank lines. */
function groupLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}
