import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64url, toBase64url } from './base64url.ts';

/** Six bytes, of which eight letters are made: one damaged text in 2^48 passes by chance. */
const CHECK_BYTES = 6;
const CHECK_LETTERS = 8;

/** What stands before a checked text says what it is, so that one kind never passes for another. */
function hashOf(kind: string) {
  return sha256.create().update(utf8ToBytes(`${kind}:`));
}

function lettersOf(digest: Uint8Array): string {
  return toBase64url(digest.subarray(0, CHECK_BYTES));
}

/**
 * Bytes as letters with a check at the end, against damage on the way: a line that a mail broke, a letter left out in
 * copying. It is no signature: who wants to change the bytes can make a new check.
 */
export function writeChecked(kind: string, bytes: Uint8Array): string {
  const body = toBase64url(bytes);
  return body + lettersOf(hashOf(kind).update(utf8ToBytes(body)).digest());
}

/** The bytes of such a text, or `null` where it is damaged or of another kind. */
export function readChecked(kind: string, text: string): Uint8Array | null {
  return readCheckedBeginning(kind, [text]);
}

/**
 * The bytes of the checked text that the first of these parts make, however many that are; `null` where no beginning is
 * one. Every letter is hashed once, so that it costs no more than their length.
 */
export function readCheckedBeginning(kind: string, parts: readonly string[]): Uint8Array | null {
  const hash = hashOf(kind);
  let body = '';
  let check = '';
  for (const part of parts) {
    const rest = check + part;
    check = rest.slice(-CHECK_LETTERS);
    const more = rest.slice(0, -CHECK_LETTERS);
    hash.update(utf8ToBytes(more));
    body += more;
    if (body !== '' && check === lettersOf(hash.clone().digest())) return fromBase64url(body);
  }
  return null;
}
