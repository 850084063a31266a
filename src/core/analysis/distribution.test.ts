import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution, quantile, scaleFromZero } from './distribution.ts';

describe('distribution', () => {
  it('counts into bars that begin where the last one ended, with both ends of the scale inside', () => {
    const { bins, count, least, median, most } = distribution([0, 9.9, 10, null, 95, 100], {
      from: 0,
      to: 100,
      bins: 10,
    });
    expect(bins.map((bin) => bin.count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins[1]).toEqual({ from: 10, to: 20, count: 1 });
    expect({ count, least, median, most }).toEqual({ count: 5, least: 0, median: 10, most: 100 });
  });

  it('puts a value on an edge into the upper bar, whatever binary fractions say', () => {
    const { bins } = distribution([-0.4, 0.2, 0.6], { from: -1, to: 1, bins: 10 });
    expect(bins.map((bin) => bin.count)).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 1, 0]);
  });

  it('has no median without values', () => {
    expect(distribution([null], { from: 0, to: 1, bins: 2 })).toMatchObject({
      count: 0,
      median: null,
      least: null,
    });
  });

  it('loses no value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 150, noNaN: true })), (values) => {
        const { bins } = distribution(values, { from: 0, to: 100, bins: 7 });
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
      }),
    );
  });
});

describe('quantile', () => {
  it('lies between two values as spreadsheets put it', () => {
    expect([0.25, 0.5, 0.75].map((share) => quantile([1, 2, 3, 4], share))).toEqual([1.75, 2.5, 3.25]);
    expect([0, 1].map((share) => quantile([7, 8, 9], share))).toEqual([7, 9]);
  });
});

describe('scaleFromZero', () => {
  it('takes round widths and at most ten bars', () => {
    expect(scaleFromZero([])).toEqual({ from: 0, to: 1, bins: 1 });
    expect(scaleFromZero([3, 9.5])).toEqual({ from: 0, to: 10, bins: 10 });
    expect(scaleFromZero([11])).toEqual({ from: 0, to: 12, bins: 6 });
    expect(scaleFromZero([48])).toEqual({ from: 0, to: 50, bins: 10 });
    expect(scaleFromZero([410])).toEqual({ from: 0, to: 450, bins: 9 });
  });
});
