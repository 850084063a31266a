import { describe, expect, it } from 'vitest';
import { measure, type Row } from './measure.ts';
import { refusals } from './refusals.ts';

const row = (article: string, label: string, start: number, end: number): Row => ({
  article,
  label,
  start,
  end,
});

describe('measure', () => {
  it('gives partial credit in both directions', () => {
    const key = [row('a', 'x', 0, 10), row('a', 'x', 20, 30)];
    const { precision, recall, f1 } = measure(key, [row('a', 'x', 5, 15)], 'flc');
    expect(precision).toBeCloseTo(5 / 10);
    expect(recall).toBeCloseTo(5 / 10 / 2);
    expect(f1).toBeCloseTo((2 * 0.5 * 0.25) / 0.75);
  });

  it('pools sums and counts over articles and never pairs across them', () => {
    const key = [row('a', 'x', 0, 10), row('b', 'x', 0, 10)];
    const flags = [row('a', 'x', 0, 10), row('c', 'x', 0, 10)];
    expect(measure(key, flags, 'flc')).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('asks for equal labels in FLC and ignores them in SI', () => {
    const key = [row('a', 'x', 0, 10)];
    const flags = [row('a', 'y', 0, 10)];
    expect(measure(key, flags, 'flc')).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(measure(key, flags, 'si')).toEqual({ precision: 1, recall: 1, f1: 1, perLabel: {} });
  });

  it('merges key spans that share a character, chains included, but not those that only touch', () => {
    const chain = [row('a', 'x', 0, 6), row('a', 'x', 5, 12), row('a', 'x', 11, 20)];
    expect(measure(chain, [row('a', 'x', 0, 20)], 'flc')).toMatchObject({ precision: 1, recall: 1 });
    const touching = [row('a', 'x', 0, 10), row('a', 'x', 10, 20)];
    expect(measure(touching, [row('a', 'x', 0, 10)], 'flc').recall).toBe(0.5);
  });

  it('settles the empty cases as the scorers do', () => {
    const some = [row('a', 'x', 0, 10)];
    expect(measure([], [], 'flc')).toMatchObject({ precision: 0, recall: 0, f1: 1 });
    expect(measure([], some, 'flc')).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(measure(some, [], 'si')).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  it('gives each label a recall of its own, which stays within 1', () => {
    const key = [row('a', 'x', 0, 100), row('a', 'y', 0, 10)];
    const { perLabel } = measure(key, [row('a', 'x', 0, 10), row('a', 'x', 50, 60)], 'flc');
    expect(perLabel['x']).toEqual({ precision: 1, recall: 0.2, f1: (2 * 0.2) / 1.2 });
    expect(perLabel['y']).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('refusals', () => {
  const options = { task: 'flc', labels: ['x', 'y'], overlapsAllowed: false } as const;

  it('lists everything at once, in the order of the rows', () => {
    const rows = [row('a', 'x', 5, 5), row('a', 'x', 9, 3), row('a', 'z', -1, 4), row('a', 'x', 30, 40)];
    expect(refusals(rows, options)).toEqual([
      { code: 'empty-span', row: 0 },
      { code: 'inverted-span', row: 1 },
      { code: 'negative-offset', row: 2 },
      { code: 'unknown-label', row: 2, label: 'z' },
    ]);
  });

  it('refuses overlapping flags: of one label in FLC, of any in SI', () => {
    const rows = [row('a', 'x', 0, 10), row('a', 'y', 5, 15), row('b', 'x', 5, 15)];
    expect(refusals(rows, options)).toEqual([]);
    expect(refusals(rows, { ...options, task: 'si' })).toEqual([{ code: 'overlap', row: 1, other: 0 }]);
    expect(refusals([...rows, row('a', 'x', 9, 12)], options)).toEqual([
      { code: 'overlap', row: 3, other: 0 },
    ]);
    expect(refusals([...rows, row('a', 'x', 9, 12)], { ...options, overlapsAllowed: true })).toEqual([]);
  });
});
