import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someTerms } from '../assignment/someTerms.ts';
import { readTerms, writeTerms } from '../assignment/termsCode.ts';
import { tidyName } from '../attempt/learner.ts';
import { readAnyResult } from '../attempt/readResultFile.ts';
import { type ResultFile, writeResultFile } from '../attempt/resultFile.ts';
import { writeChecked } from '../bytes/checked.ts';
import { Packer } from '../bytes/packing.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import { receipt } from './receipt.ts';
import { findResultCodes, writeResultCode } from './resultCode.ts';

const TERMS = someTerms({
  attempts: 2,
  hints: true,
  instructions: 'Read it twice.',
  mail: 'room7@school.example',
  sealed: true,
});
const RESULT: ResultFile = {
  format: 'slantwise-result',
  version: 1,
  quiz: 'ferry',
  title: '',
  keyFingerprint: 'f00dfeedf00dfeed',
  text: 'abad1dea',
  startedAt: 1_795_000_000_000,
  submittedAt: 1_795_000_900_000,
  activeMs: 840_000,
  score: null,
  flags: Array.from({ length: 30 }, (_, index) => ({
    id: `flag-${index + 1}`,
    start: index * 170 + 12,
    end: index * 170 + 30,
    family: FAMILIES[index % 3] ?? 'loaded-language',
    quote: '',
  })),
  assigned: {
    learner: { name: 'Zoë Ångström', class: '9b' },
    round: 1,
    hints: 2,
    checked: 0,
    accommodation: '',
    terms: writeTerms(TERMS),
  },
};

describe('the code of a result', () => {
  it('says what marking needs, with the terms that matter for it', () => {
    const [read] = findResultCodes(writeResultCode(RESULT));
    const { terms, ...assigned } = read?.assigned ?? { terms: '' };
    expect({ ...read, assigned }).toEqual({ ...RESULT, assigned: { ...RESULT.assigned, terms: undefined } });
    expect(readTerms(terms)).toMatchObject({ id: 'k7m2p9q4xw', attempts: 2, sealed: true, instructions: '' });
  });

  it('is short enough for a chat', () => {
    expect(writeResultCode(RESULT).length).toBeLessThan(600);
  });

  it('is found in a mail that broke its lines, among other words, and beside other codes', () => {
    const code = writeResultCode(RESULT);
    const broken = code.replace(/.{72}/g, '$&\r\n');
    const other = writeResultCode({ ...RESULT, quiz: 'marsh', assigned: undefined });
    const found = findResultCodes(`Hi, here it is:\n\n${broken}\n\nGreetings from Zoë\n> ${other}, thanks`);
    expect(found.map((result) => result?.quiz)).toEqual(['ferry', 'marsh']);
    expect(found[1]).not.toHaveProperty('assigned');
  });

  it('is told to be damaged when a letter was lost or changed', () => {
    const code = writeResultCode(RESULT);
    fc.assert(
      fc.property(fc.integer({ min: 11, max: code.length - 1 }), fc.constantFrom('', 'x', '-'), (at, put) => {
        const damaged = code.slice(0, at) + put + code.slice(at + 1);
        fc.pre(damaged !== code);
        expect(findResultCodes(damaged)).toEqual([null]);
      }),
    );
  });

  it('is not seen where there is none', () => {
    expect(findResultCodes('slantwise.example/quiz and slantwise2.abc')).toEqual([]);
  });
});

/** Results as a learner's page writes them. */
const results: fc.Arbitrary<ResultFile> = fc
  .record({
    flags: fc.array(
      fc.record({
        start: fc.nat(70_000),
        length: fc.integer({ min: 1, max: 9000 }),
        family: fc.constantFrom(...FAMILIES),
        note: fc.option(fc.string(), { nil: undefined }),
      }),
      { maxLength: 40 },
    ),
    startedAt: fc.integer({ min: 0, max: 4e12 }),
    taken: fc.nat(1e9),
    activeMs: fc.nat(1e9),
    assigned: fc.option(
      fc.record({
        learner: fc.record({
          name: fc.string({ unit: 'binary' }).map(tidyName),
          class: fc.string({ unit: 'grapheme' }).map(tidyName),
        }),
        round: fc.integer({ min: 1, max: 1000 }),
        hints: fc.nat(100),
        checked: fc.nat(100),
        accommodation: fc.string({ unit: 'grapheme' }).map(tidyName),
        terms: fc.constant(writeTerms(TERMS)),
      }),
      { nil: undefined },
    ),
  })
  .map(({ flags, startedAt, taken, activeMs, assigned }) => ({
    ...RESULT,
    startedAt,
    submittedAt: startedAt + taken,
    activeMs,
    flags: flags.map(({ start, length, family, note }, index) => ({
      id: `f${index}`,
      start,
      end: start + length,
      family,
      quote: '',
      ...(note && { note }),
    })),
    assigned,
  }));

describe('any result', () => {
  it('has one receipt, as it was handed in, read from its file, and read from its code', () => {
    fc.assert(
      fc.property(results, (given) => {
        const own = receipt(given);
        const file = readAnyResult(writeResultFile(given));
        const [code] = findResultCodes(writeResultCode(given));
        expect('code' in file || receipt(file)).toBe(own);
        expect(code && receipt(code)).toBe(own);
      }),
    );
  });

  it('comes out of its code with the same flags, learner and times to the second', () => {
    const marks = ({ flags }: ResultFile) =>
      flags.map(({ start, end, family }) => [start, end, family].join(' ')).sort();
    fc.assert(
      fc.property(results, (given) => {
        const [read] = findResultCodes(`Here: ${writeResultCode(given)}\nBye`);
        if (!read) throw new Error('The code was not read.');
        expect(marks(read)).toEqual(marks(given));
        expect(read.assigned).toEqual(
          given.assigned && { ...given.assigned, terms: expect.any(String) as string },
        );
        for (const time of ['startedAt', 'submittedAt', 'activeMs'] as const) {
          expect(read[time]).toBe(given[time] - (given[time] % 1000));
        }
      }),
    );
  });

  it('is read from bytes that nobody packed without throwing, and never with a moment that no date can name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const [read] = findResultCodes(`slantwise1.${writeChecked('result', bytes)}`);
        if (read) expect(new Date(read.submittedAt).getTime()).not.toBeNaN();
      }),
    );
    const late = new Packer().text('ferry').text('').text('').number(Number.MAX_SAFE_INTEGER);
    const packed = late.number(0).number(0).number(0).done();
    expect(findResultCodes(`slantwise1.${writeChecked('result', packed)}`)).toEqual([null]);
  });
});

describe('a receipt', () => {
  it('is the same for the file and the code, whatever the order of the flags and the notes on them', () => {
    const [read] = findResultCodes(writeResultCode(RESULT));
    const own = receipt(RESULT);
    expect(own).toMatch(/^[\da-z]{4}-[\da-z]{4}$/);
    expect(read && receipt(read)).toBe(own);
    const noted = RESULT.flags.map((flag) => ({ ...flag, note: 'Why?' })).reverse();
    expect(receipt({ ...RESULT, flags: noted, submittedAt: RESULT.submittedAt + 400 })).toBe(own);
  });

  it('is another for any other flag, learner, round or second', () => {
    const { assigned } = RESULT;
    const others = [
      { ...RESULT, flags: RESULT.flags.slice(1) },
      { ...RESULT, flags: RESULT.flags.map((flag) => ({ ...flag, family: FAMILIES[0] })) },
      { ...RESULT, submittedAt: RESULT.submittedAt + 1000 },
      ...(assigned
        ? [
            { ...RESULT, assigned: { ...assigned, round: 2 } },
            { ...RESULT, assigned: { ...assigned, learner: { name: 'Zoe', class: '9b' } } },
          ]
        : []),
    ];
    const receipts = [RESULT, ...others].map(receipt);
    expect(new Set(receipts).size).toBe(receipts.length);
  });
});
