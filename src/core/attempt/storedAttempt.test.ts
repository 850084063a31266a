import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, newAttempt } from './attempt.ts';
import { readAttempt, writeAttempt } from './storedAttempt.ts';

const FLAG = { id: 'a', start: 4, end: 9, family: 'framing-device', quote: 'words', note: 'Why?' } as const;

const FULL: Attempt = {
  ...newAttempt('ferry', 'f00d', 1000),
  updatedAt: 2000,
  activeMs: 300,
  submittedAt: 2000,
  score: 62.5,
  flags: [FLAG],
  adrift: [{ ...FLAG, id: 'b' }],
  earlier: [{ submittedAt: 1500, score: null, flags: [{ ...FLAG, id: 'c' }] }],
};

describe('a stored attempt', () => {
  it('is read as it was written', () => {
    expect(readAttempt(writeAttempt(FULL), 'ferry')).toEqual({ attempt: FULL, unreadable: 0 });
    const fresh = newAttempt('ferry', '', 5);
    expect(readAttempt(writeAttempt(fresh), 'ferry')).toEqual({ attempt: fresh, unreadable: 0 });
  });

  it.each([
    ['{"version":1', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-an-attempt'],
    ['null', 'not-an-attempt'],
    ['{"version":1,"quiz":"ferry"}', 'not-an-attempt'],
    ['{"version":1,"quiz":"ferry","flags":{"length":3}}', 'not-an-attempt'],
    ['{"version":2,"quiz":"ferry","flags":[]}', 'other-version'],
    ['{"version":"1","quiz":"ferry","flags":[]}', 'other-version'],
    ['{"version":1,"quiz":"marsh","flags":[]}', 'other-quiz'],
  ])('names what is wrong with %s', (stored, trouble) => {
    expect(readAttempt(stored, 'ferry')).toEqual({ trouble });
  });

  it('keeps the flags that can be read and counts the others', () => {
    const flags = [
      FLAG,
      null,
      { ...FLAG, start: -1 },
      { ...FLAG, end: 4 },
      { ...FLAG, end: 1.5 },
      { ...FLAG, family: 'propaganda' },
      { ...FLAG, note: 7 },
    ];
    const read = readAttempt(JSON.stringify({ ...FULL, flags }), 'ferry');
    expect(read).toMatchObject({ unreadable: 5, attempt: { flags: [FLAG, { id: 'a-7' }] } });
  });

  it('counts what it cannot read among flags adrift and earlier rounds too', () => {
    const round = { submittedAt: 5, score: 40, flags: [FLAG, null] };
    const read = readAttempt(
      JSON.stringify({ ...FULL, flags: [], adrift: [FLAG, {}], earlier: [round, { flags: [] }, 7] }),
      'ferry',
    );
    expect(read).toMatchObject({
      unreadable: 4,
      attempt: { adrift: [FLAG], earlier: [{ submittedAt: 5, score: 40, flags: [FLAG] }] },
    });
    expect(readAttempt(JSON.stringify({ ...FULL, adrift: 'none', earlier: {} }), 'ferry')).toMatchObject({
      unreadable: 2,
    });
  });

  it('gives every flag an id of its own', () => {
    const flags = [FLAG, FLAG, { ...FLAG, id: 3 }];
    const read = readAttempt(JSON.stringify({ ...FULL, flags }), 'ferry');
    const ids = 'attempt' in read ? read.attempt.flags.map(({ id }) => id) : [];
    expect(new Set(ids).size).toBe(3);
  });

  it('never throws and never gives a flag that cannot be drawn, whatever was stored', () => {
    const value = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .record({
          flags: fc.array(fc.oneof(fc.jsonValue(), fc.record({ start: fc.jsonValue(), end: fc.nat() }))),
        })
        .map((more) => JSON.stringify({ ...FULL, ...more })),
      fc
        .dictionary(fc.constantFrom(...Object.keys(FULL)), fc.jsonValue())
        .map((more) => JSON.stringify({ ...FULL, ...more, version: 1, quiz: 'ferry' })),
    );
    fc.assert(
      fc.property(value, (stored) => {
        const read = readAttempt(stored, 'ferry');
        if (!('attempt' in read)) return;
        for (const flag of [...read.attempt.flags, ...read.attempt.adrift]) {
          expect(flag.start).toBeGreaterThanOrEqual(0);
          expect(flag.end).toBeGreaterThan(flag.start);
          expect(typeof flag.quote).toBe('string');
        }
        expect(readAttempt(writeAttempt(read.attempt), 'ferry')).toEqual({
          attempt: read.attempt,
          unreadable: 0,
        });
      }),
    );
  });
});
