import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remarksOn, statistics } from './statistics.ts';

/** The figures of the first of some columns of marks. */
function first(columns: readonly (readonly number[])[], best = 1) {
  const marks = Float64Array.from(columns[0] ?? []);
  const totals = marks.map((_, row) => columns.reduce((sum, column) => sum + (column[row] ?? 0), 0));
  return statistics(marks, totals, best);
}

describe('statistics', () => {
  it('is what Moodle’s definitions give by hand', () => {
    // Rest 3, 1, 2, 0. Around the means ½ and 1½ the products add up to 1, sorted to 2; squares to 1 and 5.
    const figures = first([
      [1, 1, 0, 0],
      [3, 1, 2, 0],
    ]);
    expect(figures.facility).toBe(0.5);
    expect(figures.deviation).toBeCloseTo(Math.sqrt(1 / 3), 12);
    expect(figures.discrimination).toBeCloseTo(1 / Math.sqrt(5), 12);
    expect(figures.efficiency).toBeCloseTo(0.5, 12);
  });

  it('takes facility and deviation as shares of the best mark', () => {
    const figures = first(
      [
        [4, 2, 0],
        [1, 2, 3],
      ],
      4,
    );
    expect(figures).toMatchObject({ facility: 0.5, deviation: 0.5, discrimination: -1, efficiency: -1 });
  });

  it('leaves undefined what too few attempts or equal marks cannot tell', () => {
    const undefinedAll = { facility: null, deviation: null, discrimination: null, efficiency: null };
    expect(first([[]])).toEqual(undefinedAll);
    expect(first([[0.5], [1]])).toEqual({ ...undefinedAll, facility: 0.5 });
    expect(
      first([
        [1, 1, 1],
        [0, 1, 2],
      ]),
    ).toEqual({ ...undefinedAll, facility: 1, deviation: 0 });
    expect(
      first([
        [0, 1, 1],
        [2, 2, 2],
      ]),
    ).toMatchObject({ discrimination: null, efficiency: null });
  });

  const columns = fc.integer({ min: 1, max: 12 }).chain((length) =>
    fc.array(fc.array(fc.constantFrom(0, 0.5, 1), { minLength: length, maxLength: length }), {
      minLength: 1,
      maxLength: 5,
    }),
  );

  it('stays within bounds, and does not care for the order of attempts', () => {
    fc.assert(
      fc.property(columns, (marks) => {
        const figures = first(marks);
        const turned = first(marks.map((column) => column.toReversed()));
        expect(figures.facility).toBeGreaterThanOrEqual(0);
        expect(figures.facility).toBeLessThanOrEqual(1);
        if (figures.discrimination === null) {
          expect(turned.discrimination).toBeNull();
          return;
        }
        expect(Math.abs(figures.discrimination)).toBeLessThanOrEqual(1);
        expect(figures.efficiency).toBeLessThanOrEqual(1 + 1e-12);
        // Sorting only brings marks and rest closer together.
        expect(Math.abs(figures.discrimination)).toBeLessThanOrEqual(
          Math.abs(figures.efficiency ?? 0) + 1e-12,
        );
        expect(turned.discrimination).toBeCloseTo(figures.discrimination, 12);
      }),
    );
  });
});

describe('remarksOn', () => {
  const figures = { facility: 0.5, deviation: 0.5, discrimination: 0.4, efficiency: 0.6 };

  it('says what the bands of Moodle’s documentation say', () => {
    expect(remarksOn(figures, 24)).toEqual([]);
    expect(remarksOn({ ...figures, facility: 0.1 }, 24)).toEqual(['too-hard']);
    expect(remarksOn({ ...figures, facility: 0.9 }, 24)).toEqual(['too-easy']);
    expect(remarksOn({ ...figures, discrimination: 0.19 }, 24)).toEqual(['poor']);
    expect(remarksOn({ ...figures, facility: 0.05, discrimination: -0.2 }, 24)).toEqual([
      'too-hard',
      'negative',
    ]);
  });

  it('says nothing of a correlation of fewer than ten', () => {
    expect(remarksOn({ ...figures, discrimination: -0.2 }, 9)).toEqual([]);
    expect(remarksOn({ ...figures, discrimination: null }, 24)).toEqual([]);
  });
});
