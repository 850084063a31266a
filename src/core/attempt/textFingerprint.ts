import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Eight hex digits by which offsets are known to count on the same text: of the SHA-256 of the plain text as it is,
 * not normalised, because a space more moves every flag after it.
 */
export function textFingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 4));
}
