import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/plainText.ts';
import { tokenize } from '../article/tokens.ts';
import type { LocatedItem, LocatedKey } from '../pack/located.ts';
import type { Flag } from '../scoring/flag.ts';
import type { Result } from '../scoring/result.ts';
import { score } from '../scoring/score.ts';
import { FAMILIES, type Family } from '../taxonomy/technique.ts';
import { agreement } from './agreement.ts';
import { mostChosen } from './familyCounts.ts';
import { groupAnalysis } from './groupAnalysis.ts';
import { heat } from './heat.ts';
import { itemAnalysis } from './itemAnalysis.ts';
import { isScoredBy } from './marks.ts';
import { overFlagged } from './overFlagged.ts';
import { missedCore, talkingPoints } from './talkingPoints.ts';
import { countTokens } from './tokenCounts.ts';

const { article } = parsePlainText(
  'The shameful junta met at noon. Critics say it will fall soon.\n\nRain fell all day over the old town, as it does in spring.',
  'en',
);
const tokens = tokenize(article.text, 'en');

function at(quote: string, family: Family = 'loaded-language'): Flag {
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`Not in the text: ${quote}`);
  return { start, end: start + quote.length, family };
}

function item(id: string, quote: string, family: Family, technique: string, also?: Family[]): LocatedItem {
  const { start, end } = at(quote);
  const telling = { why: 'why', neutral: undefined, check: undefined, sources: [] };
  return {
    id,
    family,
    technique,
    weight: 'core',
    also,
    ...telling,
    places: [{ start, end }],
    score: 1,
  } as LocatedItem;
}

function note(id: string, quote: string) {
  const { start, end } = at(quote);
  return { id, why: 'why', places: [{ start, end }], score: 1 };
}

const key: LocatedKey = {
  items: [
    item('shameful', 'shameful', 'loaded-language', 'loaded-adjective'),
    item('junta', 'junta', 'loaded-language', 'name-calling', ['framing-device']),
    item('critics', 'Critics say it will fall soon', 'unsupported-claim', 'vague-attribution'),
  ],
  fair: [note('rain', 'Rain fell all day')],
  contested: [note('noon', 'at noon')],
  discuss: [],
};

function attempt(...flags: Flag[]): Result {
  return score(article, key, flags);
}

const CLAIM = at('Critics say it will fall soon', 'unsupported-claim');
const attempts = [
  attempt(at('shameful'), at('junta'), CLAIM),
  attempt(at('shameful'), at('junta', 'framing-device'), at('Rain fell all day')),
  attempt(at('shameful'), at('Critics say'), at('the old town')),
  attempt(at('Rain fell all day'), at('old town', 'framing-device')),
];

describe('itemAnalysis', () => {
  it('counts outcomes and gives each item its figures, fair passages last', () => {
    const rows = itemAnalysis(attempts, key);
    expect(rows.map(({ entry, kind, outcomes, facility }) => [entry.id, kind, outcomes, facility])).toEqual([
      ['shameful', 'item', { hit: 3, near: 0, missed: 1 }, 0.75],
      ['junta', 'item', { hit: 2, near: 0, missed: 2 }, 0.5],
      ['critics', 'item', { hit: 1, near: 1, missed: 2 }, 0.25],
      ['rain', 'fair', { hit: 2, near: 0, missed: 2 }, 0.5],
    ]);
    // Marks 1 1 1 0, rest 3 1 1 0: products add up to 1.25, squares to 0.75 and 4.75; sorted they are the same.
    expect(rows[0]?.discrimination).toBeCloseTo(1.25 / Math.sqrt(0.75 * 4.75), 12);
    expect(rows[0]?.efficiency).toBeCloseTo(1, 12);
  });

  it('gives half a mark for a near under the right family, none under another', () => {
    const near = [attempt(at('Critics', 'unsupported-claim')), attempt(at('Critics say it will fall soon'))];
    const row = itemAnalysis(near, key)[2];
    expect(row).toMatchObject({ facility: 0.25, outcomes: { hit: 0, near: 2, missed: 0 } });
  });

  it('refuses attempts that were scored by another key', () => {
    const [one] = attempts;
    expect(one && isScoredBy(one, key)).toBe(true);
    expect(one && isScoredBy(one, { ...key, items: key.items.slice(1) })).toBe(false);
    expect(() => itemAnalysis(attempts, { ...key, items: key.items.toReversed() })).toThrow(RangeError);
  });

  it('copes with nobody having handed in, and a key without items', () => {
    expect(itemAnalysis([], key).map(({ facility }) => facility)).toEqual([null, null, null, null]);
    expect(itemAnalysis([], { ...key, items: [], fair: [] })).toEqual([]);
  });
});

describe('groupAnalysis', () => {
  it('takes the items of a family or technique together', () => {
    const { families, techniques } = groupAnalysis(attempts, key);
    expect(families.map(({ id, items, facility }) => [id, items, facility])).toEqual([
      ['loaded-language', 2, 0.625],
      ['unsupported-claim', 1, 0.25],
    ]);
    expect(families[0]?.outcomes).toEqual({ hit: 5, near: 0, missed: 3 });
    expect(techniques.map(({ id }) => id)).toEqual(['loaded-adjective', 'name-calling', 'vague-attribution']);
    const critics = itemAnalysis(attempts, key)[2];
    expect(techniques[2]?.discrimination).toBe(critics?.discrimination);
  });

  it('has each technique once, also where families in play made its items count under two', () => {
    const [first, second, third] = key.items;
    if (!first || !second || !third) throw new Error('The key has three items.');
    const split = { ...key, items: [{ ...third, technique: first.technique }, first, second] };
    const scored = attempts.map((_, index) => score(article, split, index === 0 ? [CLAIM] : []));
    const { techniques } = groupAnalysis(scored, split);
    expect(techniques.map(({ id, items, family }) => [id, items, family])).toEqual([
      ['name-calling', 1, 'loaded-language'],
      ['loaded-adjective', 2, 'unsupported-claim'],
    ]);
  });
});

describe('heat', () => {
  const runs = heat(
    article,
    key,
    countTokens(
      article,
      attempts.map(({ flags }) => flags),
    ),
  );
  const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);

  it('gives runs of equal counts, cut where the key begins and ends', () => {
    expect(
      runs.map((run) => [words(run), run.learners, run.items, run.fair, run.contested, run.peak]),
    ).toEqual([
      ['shameful', 3, ['shameful'], [], [], true],
      ['junta', 2, ['junta'], [], [], false],
      ['at noon', 0, [], [], ['noon'], false],
      ['Critics say', 2, ['critics'], [], [], true],
      ['it will fall soon', 1, ['critics'], [], [], false],
      ['Rain fell all day', 2, [], ['rain'], [], true],
      ['the', 1, [], [], [], false],
      ['old town', 2, [], [], [], true],
    ]);
  });

  it('counts families, and a learner under each of theirs', () => {
    expect(runs[1]?.families).toEqual({ 'loaded-language': 1, 'unsupported-claim': 0, 'framing-device': 1 });
    expect(runs[1] && mostChosen(runs[1].families)).toBe('loaded-language');
    const twice = countTokens(article, [[at('old town'), at('old town', 'framing-device'), at('the old')]]);
    const old = heat(article, key, twice).find((run) => words(run) === 'old town');
    expect(old).toMatchObject({ learners: 1, families: { 'loaded-language': 1, 'framing-device': 1 } });
  });

  it('never crosses a block, and ignores flags without words or beyond the text', () => {
    const everything = { start: 0, end: article.text.length + 50, family: FAMILIES[0] };
    const crossed = heat(
      article,
      { items: [], fair: [], contested: [], discuss: [] },
      countTokens(article, [[everything, { start: 3, end: 3, family: FAMILIES[1] }]]),
    );
    expect(crossed.map(({ start, end }) => [start, end])).toEqual([
      [0, article.text.indexOf('.\n')],
      [article.text.indexOf('Rain'), article.text.length - 1],
    ]);
  });
});

describe('overFlagged', () => {
  it('finds fair passages and gathers unlisted flags that lie on the same words', () => {
    expect(overFlagged(article, key, attempts)).toEqual([
      {
        kind: 'fair',
        id: 'rain',
        spans: key.fair[0]?.places,
        learners: 2,
        families: { 'loaded-language': 2, 'unsupported-claim': 0, 'framing-device': 0 },
      },
      {
        kind: 'unlisted',
        id: null,
        spans: [{ start: at('the old town').start, end: at('the old town').end }],
        learners: 2,
        families: { 'loaded-language': 1, 'unsupported-claim': 0, 'framing-device': 1 },
      },
    ]);
  });

  it('says nothing of what one learner flagged, however often', () => {
    const one = attempt(at('old town'), at('the old town'), at('town'));
    expect(overFlagged(article, key, [one, attempt()])).toEqual([]);
  });

  it('counts a learner once, and ends whatever is flagged', () => {
    const words = tokens.starts.map((start, index) => ({ start, end: tokens.ends[index] ?? start }));
    const flag = fc.record({
      from: fc.nat(words.length - 1),
      length: fc.nat(6),
      family: fc.constantFrom(...FAMILIES),
    });
    fc.assert(
      fc.property(fc.array(fc.array(flag, { maxLength: 6 }), { maxLength: 6 }), (all) => {
        const results = all.map((flags) =>
          attempt(
            ...flags.map(({ from, length, family }) => ({
              start: words[from]?.start ?? 0,
              end: words[Math.min(words.length - 1, from + length)]?.end ?? 0,
              family,
            })),
          ),
        );
        const found = overFlagged(article, key, results);
        for (const { learners, families } of found) {
          expect(learners).toBeGreaterThanOrEqual(2);
          expect(learners).toBeLessThanOrEqual(all.length);
          for (const family of FAMILIES) expect(families[family]).toBeLessThanOrEqual(learners);
        }
        const counts = found.map(({ learners }) => learners);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('talkingPoints', () => {
  it('takes the most missed core item and the most popular false alarm', () => {
    const rows = itemAnalysis(attempts, key);
    expect(missedCore(rows).map(({ entry }) => entry.id)).toEqual(['critics', 'junta', 'shameful']);
    const { missed, falseAlarm } = talkingPoints(rows, overFlagged(article, key, attempts));
    expect([missed?.entry.id, falseAlarm?.id]).toEqual(['critics', 'rain']);
  });

  it('has none where all is found and left alone', () => {
    const best = [attempt(at('shameful'), at('junta'), CLAIM)];
    expect(talkingPoints(itemAnalysis(best, key), overFlagged(article, key, best))).toEqual({
      missed: null,
      falseAlarm: null,
    });
  });
});

describe('agreement', () => {
  const of = (results: readonly Result[]) =>
    agreement(
      article,
      key,
      results,
      countTokens(
        article,
        results.map(({ flags }) => flags),
      ),
    );

  it('is 1 with the key for its own flags, also under another right family, whatever is said of contested words', () => {
    const own = attempt(at('shameful'), at('junta', 'framing-device'), CLAIM, at('at noon'));
    expect(of([own]).withKey).toEqual([1]);
    expect(of([own, own]).amongLearners).toBe(1);
  });

  it('is what the definition gives by hand', () => {
    // 23 tokens, without the two contested ones 21 units: 20 agree, “junta” (claim, or loaded language in the key) does not.
    const wrong = attempt(at('shameful'), at('junta', 'unsupported-claim'), CLAIM);
    const units = tokens.starts.length - 2;
    const unflagged = 2 * (units - 8);
    const expected = (2 * units) ** 2 - unflagged ** 2 - 3 ** 2 - 13 ** 2;
    expect(of([wrong]).withKey[0]).toBeCloseTo(1 - ((2 * units - 1) * 2) / expected, 12);
  });

  it('cannot be told where nobody flagged, and with the key is 0 or less for nothing at all', () => {
    const nothing = [attempt(), attempt()];
    const { amongLearners, medianWithKey } = of(nothing);
    expect(amongLearners).toBeNull();
    expect(medianWithKey).toBeLessThanOrEqual(0);
    expect(of([])).toEqual({ amongLearners: null, withKey: [], medianWithKey: null });
  });
});
