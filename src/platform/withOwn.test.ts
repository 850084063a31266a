import { expect, it } from 'vitest';
import { type Attempt, type KeptFlag, newAttempt } from '../core/attempt/attempt.ts';
import { withOwn } from './withOwn.ts';

const flag = (id: string, start: number, note?: string): KeptFlag => ({
  id,
  start,
  end: start + 5,
  family: 'framing-device',
  quote: 'words',
  ...(note && { note }),
});
const attempt = (more: Partial<Attempt>): Attempt => ({ ...newAttempt('ferry', 'ab', 0), ...more });

it('gives flags of the platform the ids and notes that the device knows, and no more flags than the platform has', () => {
  const own = attempt({ flags: [flag('a', 0, 'Mine.'), flag('b', 10, 'Old.'), flag('gone', 20)] });
  const kept = attempt({ flags: [flag('kept-1', 0), flag('kept-2', 10, 'New.'), flag('kept-3', 30)] });
  expect(withOwn(kept, own).flags).toEqual([
    flag('a', 0, 'Mine.'),
    flag('b', 10, 'New.'),
    flag('kept-3', 30),
  ]);
});

it('keeps the flags of earlier rounds that the device has', () => {
  const round = { submittedAt: 5_250, score: 40, flags: [flag('a', 0)] };
  const own = attempt({ earlier: [round] });
  const bare = [
    { submittedAt: 5_000, score: 40, flags: [] },
    { submittedAt: 9_000, score: null, flags: [] },
  ];
  expect(withOwn(attempt({ earlier: bare }), own).earlier).toEqual([round, bare[1]]);
});
