import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../article/article.ts';
import { collisions, type PlacedEntry } from './collisions.ts';

const place = fc
  .tuple(fc.nat({ max: 12 }), fc.integer({ min: 1, max: 5 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

const entries = fc
  .array(
    fc.record({
      section: fc.constantFrom('items' as const, 'fair' as const, 'contested' as const),
      family: fc.constantFrom('loaded-language', 'framing-device'),
      places: fc.uniqueArray(place, { minLength: 1, maxLength: 3, selector: JSON.stringify }),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(
      ({ section, family, places }, index): PlacedEntry => ({
        entry: { section, path: [section, index], id: `entry-${index}`, fields: { family } },
        places,
      }),
    ),
  );

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const isItem = ({ entry }: PlacedEntry) => entry.section === 'items';

describe('collisions', () => {
  it('are the passages that share a character with an answer, and with which, wherever they lie', () => {
    fc.assert(
      fc.property(entries, (placed) => {
        const expected = placed.flatMap((one) =>
          isItem(one)
            ? []
            : placed
                .filter((two) => isItem(two) && one.places.some((a) => two.places.some((b) => meet(a, b))))
                .map((two) => `${one.entry.id} ${two.entry.id}`),
        );
        const found = collisions(placed)
          .filter(({ entry }) => entry.section !== 'items')
          .map(({ entry, other }) => `${entry.id} ${other.id}`);
        // Beyond five an entry is told of some of those it meets.
        if (placed.filter(isItem).length <= 5) expect(found).toEqual(expected);
        else for (const pair of found) expect(expected).toContain(pair);
      }),
    );
  });

  it('name every answer that lies on the words of an earlier one of its family', () => {
    fc.assert(
      fc.property(entries, (placed) => {
        const items = placed.filter(isItem);
        const expected = items.filter((one, index) =>
          items
            .slice(0, index)
            .some(
              (two) =>
                two.entry.fields['family'] === one.entry.fields['family'] &&
                one.places.some((a) => two.places.some((b) => isSame(a, b))),
            ),
        );
        const found = collisions(placed).filter(({ entry }) => entry.section === 'items');
        expect([...new Set(found.map(({ entry }) => entry.id))]).toEqual(
          expected.map(({ entry }) => entry.id),
        );
      }),
    );
  });

  it('of many entries that stand everywhere are found without comparing all with all', () => {
    const places = Array.from({ length: 40_000 }, (_, index) => ({ start: 4 * index, end: 4 * index + 1 }));
    const beside = places.map(({ start, end }) => ({ start: start + 2, end: end + 2 }));
    const entry = (section: 'items' | 'fair', id: string) =>
      ({ section, path: [section, 0], id, fields: { family: 'loaded-language' } }) as const;
    const placed = [
      { entry: entry('items', 'a'), places },
      { entry: entry('fair', 'b'), places: beside },
      { entry: entry('fair', 'c'), places },
    ];
    expect(collisions(placed).map((one) => [one.entry.id, one.other.id])).toEqual([['c', 'a']]);
  });
});
