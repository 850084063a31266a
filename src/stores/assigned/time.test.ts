import { expect, it } from 'vitest';
import { someTerms } from '../../core/assignment/someTerms.ts';
import { newRecord } from './record.ts';
import { minutesFor, momentPassed, timeAt } from './time.ts';

const MINUTE = 60_000;
const terms = someTerms({ minutes: 30, accommodations: [{ name: 'Extended time', minutes: 10 }] });
const record = newRecord('k7m2p9q4xw', { name: 'Zoë', class: '' }, 'Extended time', 1_000);

it('counts from the start, with the accommodation that was chosen', () => {
  expect(minutesFor(terms, '')).toBe(30);
  expect(minutesFor(terms, 'Extended time')).toBe(40);
  expect(minutesFor(terms, 'Something else')).toBe(30);
  expect(minutesFor(someTerms(), 'Extended time')).toBeNull();
  expect(timeAt(1_000 + 15 * MINUTE, terms, record)).toEqual({ used: 15 * MINUTE, left: 25 * MINUTE });
  expect(timeAt(1_000 + 41 * MINUTE, terms, record).left).toBe(-MINUTE);
});

it('bears a clock that was put back', () => {
  expect(timeAt(0, terms, record)).toEqual({ used: 0, left: 40 * MINUTE });
});

it('says five minutes, one and none, once each, and after a long sleep the last', () => {
  const at = (before: number, after: number) => momentPassed(before * MINUTE, after * MINUTE);
  expect(at(5.01, 5)).toBe(5);
  expect(at(5, 4.9)).toBeNull();
  expect(at(1.2, 0.9)).toBe(1);
  expect(at(0.1, 0)).toBe(0);
  expect(at(7, -3)).toBe(0);
  expect(momentPassed(null, null)).toBeNull();
});
