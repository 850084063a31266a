import search from 'approx-string-match';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher } from './matcher.ts';

/** Few letters, so that patterns and texts are often alike; some of them not Latin. */
const words = (maxLength: number, minLength = 0) =>
  fc.oneof(
    ...['ab', 'abcЖ漢'].map((letters) =>
      fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength }),
    ),
  );
const pattern = fc.oneof(words(40, 1), words(150, 1));

describe('Matcher', () => {
  it('finds what another implementation finds, read in either direction', () => {
    const trial = fc.tuple(pattern, words(200), fc.nat(60), fc.boolean());
    fc.assert(
      fc.property(trial, ([sought, around, limit, isIn]) => {
        const text = isIn ? around + sought.slice(1) + around : around;
        const expected = search(text, sought, limit);
        const found = new Matcher(sought).read(text, 0, 1, text.length, limit, false);
        expect(found?.ends ?? []).toEqual(expected.map(({ end }) => end));
        expect(found?.errors).toBe(expected[0]?.errors);
        const turned = text.split('').reverse().join('');
        const back = new Matcher(sought).read(turned, text.length, -1, text.length, limit, false);
        expect(back).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });

  it('anchored, finds the beginnings of the text that differ least from the pattern', () => {
    fc.assert(
      fc.property(pattern, words(120), fc.nat(60), (sought, text, limit) => {
        const distances = Array.from(text, (_, index) => editDistance(sought, text.slice(0, index + 1)));
        const errors = Math.min(...distances);
        const ends = distances.flatMap((distance, index) => (distance === errors ? [index + 1] : []));
        const found = new Matcher(sought).read(text, 0, 1, text.length, limit, true);
        expect(found).toEqual(errors <= limit && text !== '' ? { errors, ends } : null);
      }),
      { numRuns: 100 },
    );
  });

  it('reads only as much as it is told', () => {
    expect(new Matcher('ab').read('xxabxx', 1, 1, 2, 0, false)).toBeNull();
    expect(new Matcher('ab').read('xxabxx', 1, 1, 3, 0, false)).toEqual({ errors: 0, ends: [3] });
    expect(new Matcher('ba').read('xxabxx', 5, -1, 3, 0, false)).toEqual({ errors: 0, ends: [3] });
  });
});

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) {
    const next = [(row[0] ?? 0) + 1];
    row.slice(1).forEach((above, index) => {
      const changed = (row[index] ?? 0) + (letter === b[index] ? 0 : 1);
      next.push(Math.min(changed, above + 1, (next[index] ?? 0) + 1));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}
