import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { FormatFile } from './annotated.ts';
import type { Findings } from './findings.ts';

/** The byte order mark as a character. */
export const BYTE_ORDER_MARK = '\uFEFF';
const MARK_BYTES = [0xef, 0xbb, 0xbf];

/**
 * The text of a file, or `null` with a problem where its bytes are no UTF-8. A byte order mark stays: whether it counts
 * as a character is the format's affair. Text that comes as a string is taken as it is.
 */
export function fileText({ name, content }: FormatFile, findings: Findings): string | null {
  if (typeof content === 'string') return content;
  let marks = 0;
  while (MARK_BYTES.every((byte, index) => content[marks * MARK_BYTES.length + index] === byte)) marks += 1;
  // A decoder drops the first mark that it meets, and puts a replacement character for what it cannot read.
  const bytes = content.subarray(marks * MARK_BYTES.length);
  const text = bytesToUtf8(bytes);
  if (!sameBytes(utf8ToBytes(text), bytes)) {
    findings.problem('not-utf8', name, 'UTF-8', `${content.length} bytes`);
    return null;
  }
  return BYTE_ORDER_MARK.repeat(marks) + text;
}

/** Text without a byte order mark at its start. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
