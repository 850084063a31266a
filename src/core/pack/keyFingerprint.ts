import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AuthoredKey } from './located.ts';

/** JSON with the fields of every object in alphabetical order, so that equal values give equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * 16 hex digits that change when an answer, a fair passage or a contested span does: an attempt keeps
 * them, so that a result can say whether it was scored against this key. Method: SHA-256 of canonical JSON.
 */
export function keyFingerprint(key: AuthoredKey): string {
  const { items, fair, contested } = key;
  return bytesToHex(sha256(utf8ToBytes(canonical({ items, fair, contested })))).slice(0, 16);
}
