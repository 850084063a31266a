import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from './alpha.ts';

/** Coders' values, one row a coder and one character a unit; a point is a missing value. */
function alphaOf(rows: readonly string[]): number | null {
  const values = [...new Set(rows.join('').replaceAll('.', ''))].sort();
  const units = rows[0]?.length ?? 0;
  const counts = Array.from({ length: units }, (_, unit) =>
    values.map((value) => rows.filter((row) => row[unit] === value).length),
  );
  return krippendorffAlpha(counts.flat(), values.length);
}

describe('krippendorffAlpha', () => {
  it('gives the figures of the worked examples in Krippendorff’s paper', () => {
    // A. binary data, two observers: 0.095.
    expect(alphaOf(['0100000010', '1110010000'])).toBeCloseTo(0.095, 3);
    // B. nominal data, two observers: 0.692.
    expect(alphaOf(['aabbdcccedda', 'babbbccceddd'])).toBeCloseTo(0.692, 3);
    // C. nominal data, four observers, missing values: 0.743.
    expect(alphaOf(['123321412...', '1233224125..', '.33323422513', '12332441251.'])).toBeCloseTo(0.743, 3);
  });

  it('is 1 for perfect agreement, and undefined where only one value was used or nothing can be compared', () => {
    expect(alphaOf(['abc', 'abc', 'abc'])).toBe(1);
    expect(alphaOf(['aaa', 'aaa'])).toBeNull();
    expect(alphaOf(['ab.', '..c'])).toBeNull();
    expect(krippendorffAlpha([], 3)).toBeNull();
  });

  it('is 1 − 12 / 8 when two coders never agree on two units', () => {
    // n = 4, each value twice: expected 4² − 2·2² = 8; disagreeing 2 + 2, times n − 1.
    expect(alphaOf(['ab', 'ba'])).toBeCloseTo(1 - 12 / 8, 12);
  });

  const coders = fc.array(
    fc.array(fc.constantFrom('a', 'b', 'c', '.'), { minLength: 6, maxLength: 6 }).map((row) => row.join('')),
    { minLength: 2, maxLength: 5 },
  );

  it('does not care for the order of coders, units or values', () => {
    fc.assert(
      fc.property(coders, (rows) => {
        const alpha = alphaOf(rows);
        const renamed = { a: 'c', b: 'a', c: 'b', '.': '.' };
        const others = [
          rows.toReversed(),
          rows.map((row) => [...row].reverse().join('')),
          rows.map((row) => row.replace(/[abc.]/g, (value) => renamed[value as 'a'])),
        ];
        for (const other of others) {
          const same = alphaOf(other);
          if (alpha === null || same === null) expect(same).toBe(alpha);
          else expect(same).toBeCloseTo(alpha, 12);
        }
      }),
    );
  });

  it('is at most 1, and 1 only when no unit has two values', () => {
    fc.assert(
      fc.property(coders, (rows) => {
        const alpha = alphaOf(rows);
        if (alpha === null) return;
        const split = [...(rows[0] ?? '')].some(
          (_, unit) => new Set(rows.map((row) => row[unit]).filter((value) => value !== '.')).size > 1,
        );
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alpha === 1).toBe(!split);
      }),
    );
  });
});
