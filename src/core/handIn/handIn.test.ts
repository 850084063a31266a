import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Terms } from '../assignment/terms.ts';
import { readTerms, writeTerms } from '../assignment/termsCode.ts';
import type { ResultFile } from '../attempt/resultFile.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import { receipt } from './receipt.ts';
import { findResultCodes, writeResultCode } from './resultCode.ts';

const TERMS: Terms = {
  version: 1,
  id: 'k7m2p9q4xw',
  quiz: 'ferry',
  title: 'The Ferry at Last',
  keyFingerprint: 'f00dfeedf00dfeed',
  families: FAMILIES,
  minutes: null,
  accommodations: [],
  attempts: 2,
  feedback: 'end',
  hints: true,
  showCount: true,
  unlisted: 'neutral',
  due: null,
  instructions: 'Read it twice.',
  identity: 'name',
  mail: 'room7@school.example',
  sealed: true,
  release: '',
};
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
