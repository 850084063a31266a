import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, shared } from './fit.ts';
import { type PairingFlag, type PairingPlace, pair } from './pairing.ts';

const CORE_ITEMS = 3;
const isCore = (item: number) => item < CORE_ITEMS;
const range = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 5 })).map(([from, length]) => ({
  from,
  to: from + length,
  span: { start: from * 4, end: (from + length) * 4 },
  family: 'loaded-language' as const,
}));
const board = fc
  .tuple(
    fc.array(
      fc.tuple(range, fc.nat(5)).map(([where, item]) => ({ ...where, item })),
      { maxLength: 5 },
    ),
    fc.array(range, { maxLength: 5 }),
  )
  .map(([places, ranges]) => ({
    places,
    flags: ranges.map((flag) => ({
      ...flag,
      candidates: places.flatMap((place, index) => (fits(place, flag) ? [index] : [])),
    })),
  }));

/** Core items hit, items hit, places hit and tokens shared: what a pairing is judged by, before the fit. */
function worth(flags: PairingFlag[], places: PairingPlace[], placeOf: readonly (number | null)[]): number[] {
  const pairs = placeOf.flatMap((place, flag) => (place === null ? [] : [{ flag, place }]));
  const items = new Set(pairs.map(({ place }) => places[place]?.item ?? -1));
  const tokens = pairs.reduce((sum, { flag, place }) => {
    const [f, p] = [flags[flag], places[place]];
    return f && p ? sum + shared(f, p) : sum;
  }, 0);
  return [[...items].filter(isCore).length, items.size, pairs.length, tokens];
}

/** Every pairing there is, by trying them all. */
function* pairings(flags: PairingFlag[], taken: number[] = []): Generator<(number | null)[]> {
  const [first, ...rest] = flags;
  if (!first) {
    yield [];
    return;
  }
  for (const place of [null, ...first.candidates]) {
    if (place !== null && taken.includes(place)) continue;
    for (const others of pairings(rest, place === null ? taken : [...taken, place])) yield [place, ...others];
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let field = 0; field < a.length; field++) {
    const difference = (a[field] ?? 0) - (b[field] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

describe('pair', () => {
  it('finds a pairing that no other surpasses', () => {
    fc.assert(
      fc.property(board, ({ flags, places }) => {
        const found = worth(flags, places, pair(flags, places, isCore));
        for (const other of pairings(flags)) {
          expect(compare(worth(flags, places, other), found)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('prefers two items hit once to one item hit in two places', () => {
    const places: PairingPlace[] = [
      { from: 0, to: 4, span: { start: 0, end: 16 }, item: 0, family: 'framing-device' },
      { from: 10, to: 14, span: { start: 40, end: 56 }, item: 0, family: 'framing-device' },
      { from: 1, to: 5, span: { start: 4, end: 20 }, item: 1, family: 'framing-device' },
    ];
    const flags: PairingFlag[] = [
      { from: 0, to: 4, span: { start: 0, end: 16 }, candidates: [0, 2], family: 'framing-device' },
      { from: 10, to: 14, span: { start: 40, end: 56 }, candidates: [1], family: 'framing-device' },
    ];
    expect(pair(flags, places, isCore)).toEqual([2, 1]);
  });

  it.each([
    ['an item each', (word: number) => word],
    ['one item', () => 0],
  ])('pairs a chain of flags as long as a book with places that are %s', (_, itemOf) => {
    const words = Array.from({ length: 30_000 }, (__, word) => word);
    const span = (from: number, length: number) => ({ start: from * 4, end: (from + length) * 4 });
    const family = 'framing-device' as const;
    const places = words.map((word) => ({
      from: word,
      to: word + 1,
      span: span(word, 1),
      item: itemOf(word),
      family,
    }));
    // Each flag fits two places, the second of them the first of the next flag; and all flags are there twice.
    const flags = [...words, ...words].map((word) => ({
      from: word,
      to: word + 2,
      span: span(word, 2),
      family,
      candidates: [word, word + 1].filter((place) => place < words.length),
    }));
    const taken = pair(flags, places, () => true).filter((place) => place !== null);
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.length).toBe(words.length);
  });
});
