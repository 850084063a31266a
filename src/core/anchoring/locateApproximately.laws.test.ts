import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoundary } from '../article/boundaries.ts';
import { fold } from './fold.ts';
import { locateApproximately } from './locateApproximately.ts';

/** A small generator of numbers in [0, 1): texts from a seed stay unlike themselves when fast-check shrinks. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0) / 2 ** 32;
  };
}

/** 200 words of five to nine letters. */
const wordyText = fc.nat().map((seed) => {
  const random = randomFrom(seed);
  const letter = () => 'abcdefghijklmnop'.charAt(Math.floor(random() * 16));
  const word = () => Array.from({ length: 5 + Math.floor(random() * 5) }, letter).join('');
  return Array.from({ length: 200 }, word).join(' ');
});

const quoteIn = (text: string, first: number, count: number) => {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  const word = first % (starts.length - count);
  return { start: starts[word] ?? 0, end: (starts[word + count] ?? 0) - 1 };
};

/** Other letters (none of the text's) at `count` places. */
function change(quote: string, count: number, seed: number): string {
  const random = randomFrom(seed);
  const places = Array.from(quote, (_, place) => ({ place, key: random() })).sort((x, y) => x.key - y.key);
  const changed = new Set(places.slice(0, count).map(({ place }) => place));
  return Array.from(quote, (letter, place) => (changed.has(place) ? 'XYZ'.charAt(place % 3) : letter)).join(
    '',
  );
}

const trial = fc.tuple(wordyText, fc.nat(), fc.integer({ min: 3, max: 12 }), fc.nat(1_000_000));

describe('locateApproximately: laws', () => {
  it('finds a quote with up to a quarter of its characters changed, where it was', () => {
    fc.assert(
      fc.property(trial, fc.double({ min: 0, max: 1, noNaN: true }), ([text, first, count, seed], share) => {
        const span = quoteIn(text, first, count);
        const quote = text.slice(span.start, span.end);
        const errors = Math.floor((share * quote.length) / 4);
        const place = locateApproximately(fold(text), { quote: change(quote, errors, seed) });
        expect(place).not.toBeNull();
        const shared = Math.min(place?.end ?? 0, span.end) - Math.max(place?.start ?? 0, span.start);
        expect(shared).toBeGreaterThan(quote.length / 2);
        expect(place?.score).toBeGreaterThanOrEqual(0.7);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a quote with more than half of its characters changed', () => {
    fc.assert(
      fc.property(trial, ([text, first, count, seed]) => {
        const { start, end } = quoteIn(text, first, count);
        const quote = change(text.slice(start, end), Math.floor((end - start) / 2) + 1, seed);
        expect(locateApproximately(fold(text), { quote })).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('never cuts a character, whatever text and quote are', () => {
    const unit = fc.constantFrom(...'ab ', 'e\u0301', 'x\u0301', '😀', '👩\u200D🚀', '\uD83D', '\u0301');
    const text = fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, text, text, text, (source, quote, before, to) => {
        const folded = fold(source);
        for (const selector of [{ quote }, { quote, before }, { from: quote, to, before }]) {
          const place = locateApproximately(folded, selector);
          if (place === null) continue;
          expect(place.start).toBeLessThan(place.end);
          expect(isBoundary(source, place.start) && isBoundary(source, place.end)).toBe(true);
          expect(place.score > 0.5 && place.score <= 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  }, 20_000);
});
