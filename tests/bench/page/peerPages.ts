import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { joinBlocks } from '../../../src/core/article/blocks.ts';
import { parsePlainText } from '../../../src/core/article/plainText.ts';
import type { GeneratedPack } from '../generate/generatedPack.ts';
import { repeatable } from '../generatedText.ts';
import { ANNOTATOR_HEAD, ANNOTATOR_START } from './annotator.ts';

/** The paragraphs of a text that is repeated so many times. */
export function repeated(source: string, times: number): string[] {
  const { text, blocks } = parsePlainText(source, 'en').article;
  const once = blocks.map(({ start, end }) => text.slice(start, end));
  return Array.from({ length: times }, () => once).flat();
}

const ITEMS = 20;

/** A pack of these paragraphs whose key names 20 passages of four words, wherever they stand. */
export function packOf(slug: string, paragraphs: readonly string[]): GeneratedPack {
  const random = repeatable(7);
  const words = [...new Set(paragraphs)].flatMap(
    (paragraph) => paragraph.match(/\p{L}+ \p{L}+ \p{L}+ \p{L}+/gu) ?? [],
  );
  const quotes = new Set<string>();
  for (let tries = 0; quotes.size < ITEMS && tries < 1_000; tries += 1) {
    quotes.add(words[Math.floor(random() * words.length)] ?? '');
  }
  const items = [...quotes].map(
    (quote, index) =>
      `  - id: item-${index}\n    at: { quote: ${JSON.stringify(quote)}, every: true }\n    family: framing-device\n` +
      '    technique: taken-for-granted\n    weight: core\n    why: It was drawn by lot, to have something to find.\n' +
      '    check: Nothing.\n',
  );
  const front = [
    `title: The text of ${slug}`,
    'author: nobody',
    'publisher: the bench',
    'published: 2026-01-01',
    'lang: en',
    'rights: For measuring',
    'genre: opinion',
    'level: 1',
    'topics: [measuring]',
    'summary: A text to measure on.',
    'edition: full',
  ];
  const body = paragraphs.map((text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'));
  return {
    slug,
    article: `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`,
    key: `version: 1\nitems:\n${items.join('')}fair: []\ncontested: []\ndiscuss: []\n`,
  };
}

/** The text of the article that a pack of these paragraphs has. */
export function textOf(paragraphs: readonly string[]): string {
  return joinBlocks(
    paragraphs.map((text) => ({ kind: 'paragraph', text, inlines: [] })),
    'en',
  ).text;
}

/** Writes `plain.html` and `annotator.html` into a folder: the paragraphs in the markup of a quiz, and nothing else. */
export async function writeBarePages(folder: string, paragraphs: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'plain.html'), barePage('', paragraphs));
  await writeFile(path.join(folder, 'annotator.html'), barePage(ANNOTATOR_HEAD, paragraphs));
  await writeFile(path.join(folder, 'start.js'), ANNOTATOR_START);
}

function barePage(head: string, paragraphs: readonly string[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocks = paragraphs.map((text) => `<p data-block>${escaped(text)}</p>`).join('');
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A text</title>' +
    '<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<style>#article-text { max-width: 34em; font: 1.1em/1.7 serif }</style>${head}</head>` +
    `<body><main><div id="article-text">${blocks}</div></main></body></html>`
  );
}
