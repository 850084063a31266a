import { describe, expect, it } from 'vitest';
import { dice, fits } from './fit.ts';

const range = (from: number, to: number) => ({ from, to });

describe('fits', () => {
  it('takes a flag whose Dice overlap with the place is one half, and no less', () => {
    expect(dice(range(10, 14), range(12, 16))).toBe(0.5);
    expect(fits(range(10, 14), range(12, 16))).toBe(true);
    expect(fits(range(10, 14), range(13, 17))).toBe(false);
  });

  it('asks of a long place that half of it is covered and half of the flag lies inside', () => {
    expect(fits(range(0, 8), range(0, 4))).toBe(true);
    expect(fits(range(0, 9), range(0, 4))).toBe(false);
    expect(fits(range(0, 8), range(0, 16))).toBe(true);
    expect(fits(range(0, 8), range(0, 17))).toBe(false);
  });

  it('lets a flag hold a place of one or two words whole with four words more', () => {
    expect(fits(range(5, 6), range(3, 8))).toBe(true);
    expect(fits(range(5, 6), range(2, 8))).toBe(false);
    expect(fits(range(5, 7), range(3, 9))).toBe(true);
    expect(fits(range(5, 7), range(6, 11))).toBe(false);
  });

  it('never takes a flag that shares no word', () => {
    expect(fits(range(0, 3), range(3, 6))).toBe(false);
    expect(fits(range(2, 2), range(0, 6))).toBe(false);
  });
});
