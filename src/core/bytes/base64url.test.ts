import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

describe('base64url', () => {
  it('writes what the platform writes, and reads it again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(bytes);
      }),
    );
  });

  it('reads nothing else', () => {
    for (const text of ['A', 'AB+/', 'AA==', 'A A', 'AB', 'ÀÀ']) expect(fromBase64url(text)).toBeNull();
  });
});
