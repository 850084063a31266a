import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from './article.ts';
import { foldPunctuation } from './foldingTable.ts';

/**
 * The form in which two copies of one text are the same: Unicode NFC, straight quotes and dashes, every run of
 * white space one space, ends trimmed. Give it an article's text, from which the byline is gone already.
 */
export function normalise(text: string): string {
  return foldPunctuation(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/** Lower-case hexadecimal SHA-256 of the UTF-8 of the article's normalised text. Title and byline do not count. */
export function fingerprint(article: Article): string {
  return bytesToHex(sha256(utf8ToBytes(normalise(article.text))));
}
