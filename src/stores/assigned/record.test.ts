import { describe, expect, it } from 'vitest';
import { someTerms } from '../../core/assignment/someTerms.ts';
import { newAttempt } from '../../core/attempt/attempt.ts';
import { newRecord, readRecord, writeRecord } from './record.ts';
import { missing, submissionOf } from './submission.ts';

const ZOE = { name: 'Zoë Ångström', class: '9b' };
const FLAG = { id: 'a', start: 0, end: 3, family: 'loaded-language' as const, quote: 'The' };
const ARTICLE = { text: 'The ferry.', lang: 'en', blocks: [] };
const ASSIGNMENT = { terms: someTerms(), code: 'terms', platform: null };
const open = { ...newAttempt('ferry', 'f00d', 1_000), flags: [FLAG], activeMs: 50_000 };
const fresh = newRecord('k7m2p9q4xw', ZOE, 'Extended time', 1_000);

describe('a record of an assignment', () => {
  it('is read as it was written', () => {
    const submission = submissionOf({ ...open, submittedAt: 9_000 }, fresh, ASSIGNMENT, ARTICLE);
    const record = {
      ...fresh,
      hints: 2,
      hint: { item: 'kyiv', sentence: true },
      checked: ['a'],
      submissions: [submission],
    };
    expect(readRecord(writeRecord(record), 'k7m2p9q4xw')).toEqual(record);
  });

  it.for([
    ['no JSON', '{'],
    ['something else', '[]'],
    ['a newer version', writeRecord(fresh).replace('"version":1', '"version":2')],
    ['another assignment’s', writeRecord({ ...fresh, assignment: 'other' })],
    ['one with a hand-in that cannot be read', JSON.stringify({ ...fresh, submissions: [{}] })],
    ['one without a start', JSON.stringify({ ...fresh, startedAt: 'now' })],
  ])('is not %s', ([, stored]) => {
    expect(readRecord(stored ?? '', 'k7m2p9q4xw')).toBeNull();
  });
});

describe('what was handed in', () => {
  it('has the learner, the round, and the time of this round alone', () => {
    const first = submissionOf({ ...open, submittedAt: 9_000 }, fresh, ASSIGNMENT, ARTICLE);
    const record = { ...fresh, startedAt: 20_000, submissions: [first] };
    const second = submissionOf(
      { ...open, submittedAt: 90_000, activeMs: 80_000 },
      record,
      ASSIGNMENT,
      ARTICLE,
    );
    expect(first.assigned).toMatchObject({ learner: ZOE, round: 1, accommodation: 'Extended time' });
    expect(second).toMatchObject({ startedAt: 20_000, activeMs: 30_000, assigned: { round: 2 } });
  });

  it('is found missing once, also where an earlier round came from another device', () => {
    const attempt = {
      ...open,
      submittedAt: 90_000,
      earlier: [{ submittedAt: 9_000, score: 40, flags: [FLAG] }],
    };
    const lacking = missing(attempt, fresh);
    expect(lacking.map(({ submittedAt }) => submittedAt)).toEqual([9_000, 90_000]);
    const known = lacking.map((round) => submissionOf(round, fresh, ASSIGNMENT, ARTICLE));
    expect(missing(attempt, { ...fresh, submissions: known })).toEqual([]);
    expect(missing(open, fresh)).toEqual([]);
  });

  it('is told apart within a second, and found again when a platform kept no more than seconds', () => {
    const first = submissionOf({ ...open, submittedAt: 9_400 }, fresh, ASSIGNMENT, ARTICLE);
    const record = { ...fresh, submissions: [first] };
    expect(missing({ ...open, submittedAt: 9_700 }, record)).toHaveLength(1);
    expect(missing({ ...open, submittedAt: 9_000 }, record)).toEqual([]);
  });
});
