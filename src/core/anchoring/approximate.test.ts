import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findApproximately } from './approximate.ts';
import { fold } from './fold.ts';
import { Matcher } from './matcher.ts';
import { indexed } from './textIndex.ts';

const letters = (maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom(...'abcd '), minLength, maxLength });

/** The same matches in the plain way: every end from every beginning, the furthest of those with the fewest errors. */
function plainly(text: string, pattern: string, limit: number) {
  const matcher = new Matcher(pattern);
  const all = Array.from(text, (_, from) => {
    const found = matcher.read(text, from, 1, text.length - from, limit, true);
    return (found?.ends ?? []).map((end) => ({ from, to: from + end, errors: found?.errors ?? 0 }));
  }).flat();
  const errors = Math.min(...all.map((match) => match.errors));
  const best = all.filter((match) => match.errors === errors);
  return best
    .filter(({ from, to }) => !best.some((other) => other.to === to && other.from < from))
    .sort((a, b) => a.to - b.to);
}

describe('findApproximately', () => {
  it('finds what reading the whole text from every beginning finds, by pieces and by index alike', () => {
    const trial = fc.tuple(letters(300), letters(60, 1), fc.array(fc.nat(60), { maxLength: 6 }), fc.nat(20));
    fc.assert(
      fc.property(trial, ([around, pattern, changes, limit]) => {
        const edited = changes.reduce(
          (words, at) => `${words.slice(0, at)}x${words.slice(at + (at % 2))}`,
          pattern,
        );
        const text = `${around}${edited}${around.slice(0, 40)}`;
        const expected = plainly(text, pattern, Math.min(limit, pattern.length - 1));
        const folded = fold(text);
        const index = indexed(folded);
        for (let asked = 0; asked < 30; asked += 1) index.indexOf('abcd', 0);
        const most = Math.min(limit, pattern.length - 1);
        if (text === folded.text)
          expect(findApproximately(text, pattern, most, index.indexOf)).toEqual(expected);
        expect(findApproximately(text, pattern, most)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('indexed', () => {
  it('tells places as String.indexOf does, before and after it has made its index', () => {
    const few = fc.string({ unit: fc.constantFrom(...'ab\u0416'), maxLength: 80 });
    fc.assert(
      fc.property(few, fc.array(fc.tuple(few, fc.nat(90)), { minLength: 40 }), (text, questions) => {
        const { indexOf } = indexed(fold(text));
        for (const [words, from] of questions) {
          for (const sought of [words, text.slice(from / 2, from)]) {
            expect(indexOf(sought, from)).toBe(text.indexOf(sought, from));
            expect(indexOf(sought, 0)).toBe(text.indexOf(sought));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
