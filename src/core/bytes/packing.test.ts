import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Packer, Unpacker } from './packing.ts';

describe('packed numbers and texts', () => {
  it('come out as they went in', () => {
    const value = fc.oneof(fc.maxSafeNat(), fc.nat(300), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const packer = new Packer();
        for (const put of values) typeof put === 'number' ? packer.number(put) : packer.text(put);
        const unpacker = new Unpacker(packer.done());
        for (const put of values) {
          expect(typeof put === 'number' ? unpacker.number() : unpacker.text()).toBe(put);
        }
        expect(unpacker.isAtEnd).toBe(true);
      }),
    );
  });

  it('are refused where they end too soon', () => {
    expect(() => new Unpacker(Uint8Array.of(200)).number()).toThrow(RangeError);
    expect(() => new Unpacker(Uint8Array.of(9, 65)).text()).toThrow(RangeError);
    expect(() => new Unpacker(new Uint8Array(20).fill(255)).number()).toThrow(RangeError);
  });
});
