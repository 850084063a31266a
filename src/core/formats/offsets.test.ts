import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf } from './offsets.ts';

const TEXT = fc.string({
  unit: fc.constantFrom('a', 'é', '𝒜', '😀', '\n', '\uD83D', '\uDE00'),
  maxLength: 40,
});

describe('offsetsOf', () => {
  it('counts as code points are counted', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const offsets = offsetsOf(text);
        const points = [...text];
        expect(offsets.codePoints).toBe(points.length);
        let unit = 0;
        for (let point = 0; point <= points.length; point += 1) {
          expect(offsets.toUnits(point)).toBe(unit);
          expect(offsets.toCodePoints(unit)).toBe(point);
          if (points[point]?.length === 2) expect(offsets.toCodePoints(unit + 1)).toBeNull();
          unit += points[point]?.length ?? 0;
        }
      }),
    );
  });

  it.each([-1, 5, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300, -0.1])(
    'has no place for %d',
    (offset) => {
      const offsets = offsetsOf('a😀b');
      expect(offsets.toUnits(offset)).toBeNull();
      expect(offsets.toCodePoints(offset)).toBeNull();
    },
  );
});
