import type { Span } from '../core/article/article.ts';
import { isBoundary } from '../core/article/boundaries.ts';

/** Longer quotations are given by their two ends. */
const LONGEST = 70;
const END = 28;

/**
 * The words of a span in quotation marks, a long one by its beginning and its end. Marks around the whole
 * are not doubled, and marks inside become single ones.
 */
export function quoted(text: string, { start, end }: Span): string {
  const words = unwrapped(text.slice(start, end).replaceAll(/\s+/gu, ' ').trim())
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  if (words.length <= LONGEST) return `“${words}”`;
  const head = words.slice(0, words.lastIndexOf(' ', END) + 1 || boundaryBefore(words, END)).trimEnd();
  const from = words.indexOf(' ', words.length - END);
  const tail = words.slice(from < 0 ? boundaryBefore(words, words.length - END) : from).trimStart();
  return `“${head} … ${tail}”`;
}

function boundaryBefore(text: string, offset: number): number {
  let at = offset;
  while (!isBoundary(text, at)) at -= 1;
  return at;
}

function unwrapped(words: string): string {
  return /^“([^“”]+)”$/u.exec(words)?.[1] ?? words;
}
