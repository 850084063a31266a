import { expect, it } from 'vitest';
import { grouped, type Loading } from './grouping.ts';

const part = (kinds: string, size: number, first = false): Loading => ({
  kinds: new Set(kinds.split(' ')),
  first,
  size,
});

it('keeps together what is always loaded together, in its order', () => {
  const parts = new Map([
    ['a', part('quiz bring', 9000)],
    ['b', part('index quiz bring', 9000)],
    ['c', part('bring quiz', 9000)],
    ['d', part('quiz bring', 9000, true)],
  ]);
  expect(grouped(parts)).toEqual([['d'], ['a', 'c'], ['b']]);
});

it('lets what is small ride with what is loaded anyway, on as few other pages as can be', () => {
  const parts = new Map([
    ['entry', part('quiz', 300)],
    ['shared', part('quiz bring', 9000)],
    ['wide', part('index quiz bring', 9000)],
    ['lonely', part('example', 300)],
  ]);
  expect(grouped(parts)).toEqual([['lonely'], ['shared', 'entry'], ['wide']]);
});

it('lets nothing that waits for the islands ride with what comes first', () => {
  const parts = new Map([
    ['entry', part('quiz', 300)],
    ['early', part('quiz bring', 9000, true)],
  ]);
  expect(grouped(parts)).toHaveLength(2);
});
