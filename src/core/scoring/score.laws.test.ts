import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../article/article.ts';
import { parsePlainText } from '../article/plainText.ts';
import { tokenize } from '../article/tokens.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import type { Flag } from './flag.ts';
import { isRightFamily, type ScorableKey } from './key.ts';
import type { FlagResult } from './result.ts';
import { score } from './score.ts';

/** 60 short words in ten sentences: small enough for spans to meet often. */
const article: Article = parsePlainText(
  Array.from({ length: 10 }, (_, s) => `${Array.from({ length: 6 }, (_, w) => `W${s}${w}`).join(' ')}.`).join(
    '\n\n',
  ),
  'en',
).article;
const tokens = tokenize(article.text, 'en');
const WORDS = tokens.starts.length;

function wordSpan(from: number, length: number): Span {
  const last = Math.min(from + length, WORDS) - 1;
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[last] ?? 0 };
}

const family = fc.constantFrom(...FAMILIES);
const span = fc
  .tuple(fc.nat(WORDS - 1), fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 20 })))
  .map(([from, length]) => wordSpan(from, length));
const flag: fc.Arbitrary<Flag> = fc.tuple(span, family).map(([where, name]) => ({ ...where, family: name }));
const flags = fc.array(flag, { maxLength: 14 });
const key: fc.Arbitrary<ScorableKey> = fc
  .tuple(
    fc.array(
      fc.record({
        places: fc.uniqueArray(span, { minLength: 1, maxLength: 3, selector: ({ start }) => start }),
        family,
        weight: fc.constantFrom('core' as const, 'extra' as const),
        also: fc.option(fc.array(family, { maxLength: 1 }), { nil: undefined }),
      }),
      { maxLength: 8 },
    ),
    fc.array(span, { maxLength: 4 }),
    fc.array(span, { maxLength: 3 }),
  )
  .map(([items, fair, contested]) => ({
    // As in a checked pack: no two items of one family on the very same span, notes apart from items.
    items: items
      .map((item, index) => ({ ...item, id: `item-${index}` }))
      .filter((item, index, all) => !all.slice(0, index).some((other) => clash(item, other))),
    fair: apart(
      fair,
      items.flatMap(({ places }) => places),
    ).map((place, index) => ({ id: `fair-${index}`, places: [place] })),
    contested: apart(contested, [...fair, ...items.flatMap(({ places }) => places)]).map((place, index) => ({
      id: `contested-${index}`,
      places: [place],
    })),
  }));

function clash(a: ScorableKey['items'][number] | { family: string; places: Span[] }, b: typeof a): boolean {
  return (
    a.family === b.family &&
    a.places.some((x) => b.places.some((y) => x.start === y.start && x.end === y.end))
  );
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function apart(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.filter(
    (one, index) =>
      !others.some((other) => meet(one, other)) && !spans.slice(0, index).some((other) => meet(one, other)),
  );
}

const exactFlags = (of: ScorableKey): Flag[] =>
  of.items.flatMap((item) => item.places.map((place) => ({ ...place, family: item.family })));

describe('the laws of scoring', () => {
  it('does not care in which order the flags were made', () => {
    fc.assert(
      fc.property(key, flags, fc.infiniteStream(fc.nat()), (of, made, random) => {
        const order = made.map((_, index) => ({ index, by: random.next().value as number }));
        order.sort((a, b) => a.by - b.by);
        const shuffled = order.map(({ index }) => made[index] as Flag);
        const first = score(article, of, made);
        const second = score(article, of, shuffled);
        expect(second.score).toBe(first.score);
        expect(second.measure).toEqual(first.measure);
        expect(second.items.map(({ outcome, reason, places }) => ({ outcome, reason, places }))).toEqual(
          first.items.map(({ outcome, reason, places }) => ({ outcome, reason, places })),
        );
        const told = (result: typeof first) =>
          result.flags
            .map(({ start, end, family, outcome, item, reason }) =>
              JSON.stringify([start, end, family, outcome, item, reason]),
            )
            .sort();
        expect(told(second)).toEqual(told(first));
      }),
      { numRuns: 400 },
    );
  });

  it('gives full marks for the key itself', () => {
    fc.assert(
      fc.property(key, (of) => {
        const result = score(article, of, exactFlags(of));
        expect(result.score).toBeCloseTo(100, 10);
        expect(result.items.every(({ outcome }) => outcome === 'hit')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never raises the score for a flag that touches no item of its family', () => {
    fc.assert(
      fc.property(key, flags, flag, (of, made, added) => {
        const right = of.items.filter((item) => isRightFamily(item, added.family));
        fc.pre(!right.some(({ places }) => places.some((place) => meet(place, added))));
        expect(score(article, of, [...made, added]).score).toBeLessThanOrEqual(
          score(article, of, made).score,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('never loses a hit, of an item or of a place, to one more flag', () => {
    fc.assert(
      fc.property(key, flags, flag, (of, made, added) => {
        const before = score(article, of, made).items;
        const after = score(article, of, [...made, added]).items;
        before.forEach((item, index) => {
          if (item.outcome === 'hit') expect(after[index]?.outcome).toBe('hit');
        });
      }),
      { numRuns: 600 },
    );
  });

  it.each(['neutral', 'costs'] as const)(
    'never lowers the score for one more flag that finds what was not found, where unlisted flags are %s',
    (unlisted) => {
      fc.assert(
        fc.property(key, flags, fc.nat(), fc.nat(), (of, made, which, where) => {
          const item = of.items[which % Math.max(1, of.items.length)];
          const place = item?.places[where % item.places.length];
          fc.pre(of.items.some(({ weight }) => weight === 'core'));
          if (!item || !place) return;
          const before = score(article, of, made, { unlisted });
          const after = score(article, of, [...made, { ...place, family: item.family }], { unlisted });
          fc.pre(after.flags.at(-1)?.outcome === 'hit');
          // A wide flag that is no longer a hit or a repeat of one counts for what else it covers.
          const excused = ({ outcome }: FlagResult) => ['hit', 'duplicate', 'contested'].includes(outcome);
          fc.pre(
            before.flags.every((flag, at) => !excused(flag) || after.flags.slice(at, at + 1).every(excused)),
          );
          expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
        }),
        { numRuns: 500 },
      );
    },
  );

  it('never raises the score for one more flag that the key knows nothing of, where those cost', () => {
    fc.assert(
      fc.property(key, flags, flag, (of, made, added) => {
        const before = score(article, of, made, { unlisted: 'costs' });
        const after = score(article, of, [...made, added], { unlisted: 'costs' });
        fc.pre(after.flags.at(-1)?.outcome === 'unlisted');
        expect(after.score).toBeLessThanOrEqual(before.score + 1e-9);
        expect(before.score).toBeLessThanOrEqual(score(article, of, made).score + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('hits each place with one flag at most and lets each flag hit one place at most', () => {
    fc.assert(
      fc.property(key, flags, (of, made) => {
        const result = score(article, of, made);
        const used = result.items.flatMap(({ hitBy }) => hitBy.filter((index) => index !== null));
        expect(new Set(used).size).toBe(used.length);
        expect(result.flags.filter(({ outcome }) => outcome === 'hit')).toHaveLength(used.length);
      }),
      { numRuns: 300 },
    );
  });
});
