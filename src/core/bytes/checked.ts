import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64url, toBase64url } from './base64url.ts';

/** Six bytes, of which eight letters are made: one damaged text in 2^48 passes by chance. */
const CHECK_BYTES = 6;
const CHECK_LETTERS = 8;

/** What stands before a checked text says what it is, so that one kind never passes for another. */
function checkOf(kind: string, body: string): string {
  const digest = sha256(utf8ToBytes(`${kind}:${body}`));
  return toBase64url(digest.subarray(0, CHECK_BYTES));
}

/**
 * Bytes as letters with a check at the end, against damage on the way: a line that a mail broke, a letter left out in
 * copying. It is no signature: who wants to change the bytes can make a new check.
 */
export function writeChecked(kind: string, bytes: Uint8Array): string {
  const body = toBase64url(bytes);
  return body + checkOf(kind, body);
}

/** The bytes of such a text, or `null` where it is damaged or of another kind. */
export function readChecked(kind: string, text: string): Uint8Array | null {
  const body = text.slice(0, -CHECK_LETTERS);
  if (text.length <= CHECK_LETTERS || text.slice(-CHECK_LETTERS) !== checkOf(kind, body)) return null;
  return fromBase64url(body);
}
