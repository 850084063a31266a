import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, newAttempt } from './attempt.ts';
import { readResultFile } from './readResultFile.ts';
import { resultOf, writeResultFile } from './resultFile.ts';

const FLAG = { id: 'a', start: 4, end: 9, family: 'framing-device', quote: 'words' } as const;
const ATTEMPT: Attempt = {
  ...newAttempt('ferry', 'f00d', 1000),
  activeMs: 300,
  submittedAt: 2000,
  score: 62.5,
  flags: [FLAG],
};
const ABOUT = { title: 'The Ferry at Last', text: 'abad1dea' };
const TEXT = writeResultFile(resultOf(ATTEMPT, ABOUT));

const changed = (more: object) => JSON.stringify({ ...(JSON.parse(TEXT) as object), ...more });

describe('a saved result', () => {
  it('says what it is, of which quiz and key, when, and with which flags and score', () => {
    expect(JSON.parse(TEXT)).toEqual({
      format: 'slantwise-result',
      version: 1,
      quiz: 'ferry',
      title: 'The Ferry at Last',
      keyFingerprint: 'f00d',
      text: 'abad1dea',
      startedAt: 1000,
      submittedAt: 2000,
      activeMs: 300,
      score: 62.5,
      flags: [FLAG],
    });
    expect(readResultFile(TEXT, 'ferry')).toEqual(JSON.parse(TEXT));
  });

  it('says under which terms and by whom, where it was assigned', () => {
    const assigned = {
      terms: 'abc',
      learner: { name: 'Ada Olsen', class: '9b' },
      round: 2,
      hints: 1,
      checked: 3,
      accommodation: 'Extended time',
    };
    const text = writeResultFile(resultOf(ATTEMPT, { ...ABOUT, assigned }));
    expect(readResultFile(text, 'ferry')).toMatchObject({ assigned });
  });

  it('tidies what stands for a name, and goes without an assignment that cannot be read', () => {
    const learner = { name: '  Ada\u0000\n Olsen\u202e ', class: 7 };
    expect(readResultFile(changed({ assigned: { learner, round: -3, hints: '2' } }), 'ferry')).toMatchObject({
      assigned: { learner: { name: 'Ada Olsen', class: '' }, round: 1, hints: 0, terms: '' },
    });
    expect(readResultFile(changed({ assigned: 'me' }), 'ferry')).not.toHaveProperty('assigned');
  });

  it.each([
    ['My summer', { code: 'not-json' }],
    ['', { code: 'not-json' }],
    ['[]', { code: 'not-a-result' }],
    ['{"flags":[]}', { code: 'not-a-result' }],
    [changed({ version: -1 }), { code: 'not-a-result' }],
    [changed({ version: 2 }), { code: 'newer-version', version: 2 }],
    [changed({ quiz: 'marsh' }), { code: 'other-quiz', quiz: 'marsh', title: 'The Ferry at Last' }],
    [changed({ quiz: 'marsh', title: {} }), { code: 'other-quiz', quiz: 'marsh', title: '' }],
    [changed({ quiz: null }), { code: 'not-a-result' }],
    [changed({ flags: 'all' }), { code: 'bad-flags' }],
    [changed({ flags: [FLAG, { ...FLAG, end: 2 }] }), { code: 'bad-flags' }],
  ])('is refused with its reason: %s', (text, trouble) => {
    expect(readResultFile(text, 'ferry')).toEqual(trouble);
  });

  it('is read as a result or refused, whatever stands in the file', () => {
    const fields = fc.dictionary(
      fc.constantFrom(
        'version',
        'quiz',
        'title',
        'keyFingerprint',
        'score',
        'flags',
        'startedAt',
        '__proto__',
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fields.map(changed)), (text) => {
        const read = readResultFile(text, 'ferry');
        if ('code' in read) return;
        expect(read).toMatchObject({
          format: 'slantwise-result',
          version: expect.any(Number),
          quiz: 'ferry',
        });
        expect(typeof read.title).toBe('string');
        for (const { start, end } of read.flags) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
