import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeChecked } from '../bytes/checked.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import { someTerms } from './someTerms.ts';
import type { Terms } from './terms.ts';
import { readTerms, writeTerms } from './termsCode.ts';

const TERMS = someTerms();

const FULL: Terms = {
  ...TERMS,
  families: ['loaded-language', 'framing-device'],
  minutes: 25,
  accommodations: [{ name: 'Extended time', minutes: 12 }],
  attempts: 2,
  feedback: 'release',
  hints: true,
  showCount: false,
  unlisted: 'costs',
  due: Date.UTC(2026, 10, 24, 8, 30),
  instructions: 'Read it twice.\nThen flag – “slowly”. 🐟',
  identity: 'code',
  mail: 'room7@school.example',
  release: 'c2FsdA.Y2hlY2s',
};

describe('the code of an assignment’s terms', () => {
  it.each([
    ['the shortest', TERMS],
    ['everything', FULL],
  ])('is read as it was written: %s', (_, terms) => {
    const code = writeTerms(terms);
    expect(code).toMatch(/^[\w.-]+$/);
    expect(readTerms(code)).toEqual(terms);
  });

  it('is short where the terms are the usual ones', () => {
    expect(writeTerms(TERMS).length).toBeLessThan(180);
  });

  it('notices any one character that was changed, lost or added', () => {
    const code = writeTerms(FULL);
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom('', 'A', '_', 'zz'), (at, put) => {
        const damaged = code.slice(0, at) + put + code.slice(at + 1);
        fc.pre(damaged !== code);
        expect(readTerms(damaged)).toHaveProperty('code');
      }),
    );
  });

  it.each([
    ['nothing', '', 'no-terms'],
    ['other words', 'Read this', 'no-terms'],
    ['a part', writeTerms(TERMS).slice(0, -6), 'damaged'],
    ['a later version', writeTerms({ ...TERMS, version: 2 } as unknown as Terms), 'newer-version'],
    ['no family', writeTerms({ ...TERMS, families: [] }), 'not-terms'],
    ['time before the start', writeTerms({ ...TERMS, minutes: -5 }), 'not-terms'],
    ['a path', writeTerms({ ...TERMS, quiz: '../up' }), 'not-terms'],
    ['a day beyond the calendar', writeTerms({ ...TERMS, due: 9e15 }), 'not-terms'],
    ['a book', writeTerms({ ...TERMS, instructions: 'x'.repeat(20_000) }), 'not-terms'],
  ])('names what is wrong with %s', (_, code, trouble) => {
    expect(readTerms(code)).toEqual({ code: trouble });
  });

  it('is read as it was written, whatever the terms', () => {
    const words = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
    const whole = fc.option(fc.integer({ min: 1, max: 1000 }));
    const terms: fc.Arbitrary<Terms> = fc.record({
      version: fc.constant(1),
      id: fc.stringMatching(/^[a-z0-9]{10}$/),
      quiz: fc.constantFrom('ferry', 'a-1'),
      title: words(50),
      keyFingerprint: fc.constantFrom('', 'f00dfeedf00dfeed'),
      families: fc.subarray([...FAMILIES], { minLength: 1 }),
      minutes: whole,
      accommodations: fc.array(fc.record({ name: words(20), minutes: fc.nat(500) }), { maxLength: 12 }),
      attempts: whole,
      feedback: fc.constantFrom('each', 'end', 'release'),
      hints: fc.boolean(),
      showCount: fc.boolean(),
      unlisted: fc.constantFrom('neutral', 'costs'),
      due: fc.option(fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) })),
      instructions: words(300),
      identity: fc.constantFrom('name', 'code'),
      mail: words(30),
      sealed: fc.boolean(),
      release: words(24),
    });
    fc.assert(
      fc.property(terms, (given) => {
        expect(readTerms(writeTerms(given))).toEqual(given);
      }),
    );
  });

  it('is read as terms or refused, whatever it says', () => {
    const sound = { v: 1, i: 'a1', q: 'ferry', t: 'The Ferry' };
    const field = fc.constantFrom(...'viqtkfmxabhnudswelr');
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), (more) => {
        const said = new TextEncoder().encode(JSON.stringify({ ...sound, ...more }));
        const read = readTerms(writeChecked('terms', said));
        if ('code' in read) return;
        expect(read.families.length).toBeGreaterThan(0);
        expect(typeof read.instructions).toBe('string');
        expect(new Date(read.due ?? 0).getTime()).not.toBeNaN();
        expect(readTerms(writeTerms(read))).toEqual(read);
      }),
    );
  });
});
