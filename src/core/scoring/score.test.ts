import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { parsePlainText } from '../article/plainText.ts';
import type { Family } from '../taxonomy/technique.ts';
import type { Flag } from './flag.ts';
import type { ScorableItem, ScorableKey } from './key.ts';
import { score } from './score.ts';

const article: Article = parsePlainText(
  [
    'The reckless board has wrecked our harbour and everyone knows it.',
    'Traffic rose by nine per cent last year, the county counted.',
    'Either we stop the cranes now or the town is finished.',
    'Critics say the contracts were signed in secret long before the vote was held.',
    'The next meeting is on Monday evening.',
  ].join('\n\n'),
  'en',
).article;

const LOADED: Family = 'loaded-language';
const CLAIM: Family = 'unsupported-claim';
const FRAME: Family = 'framing-device';

function span(quote: string, nth = 0) {
  let start = -1;
  for (let found = 0; found <= nth; found++) start = article.text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`The test's article does not hold “${quote}”.`);
  return { start, end: start + quote.length };
}

function item(id: string, family: Family, quotes: string[], more: Partial<ScorableItem> = {}): ScorableItem {
  return { id, family, weight: 'core', places: quotes.map((quote) => span(quote)), ...more };
}

function flag(quote: string, family: Family): Flag {
  return { ...span(quote), family };
}

const EITHER = 'Either we stop the cranes now or the town is finished';
const SECRET = 'the contracts were signed in secret long before the vote was held';
const key: ScorableKey = {
  items: [
    item('reckless', LOADED, ['reckless board', 'wrecked']),
    item('everyone', CLAIM, ['everyone knows it']),
    item('either', FRAME, [EITHER], { also: [CLAIM] }),
    item('secret', CLAIM, [SECRET]),
    item('critics', CLAIM, ['Critics say'], { weight: 'extra' }),
  ],
  fair: [{ id: 'count', places: [span('Traffic rose by nine per cent last year, the county counted')] }],
  contested: [{ id: 'harbour', places: [span('our harbour')] }],
};

const outcomes = (flags: Flag[]) => score(article, key, flags).flags.map(({ outcome }) => outcome);
const itemOf = (flags: Flag[], id: string) =>
  score(article, key, flags).items.find((found) => found.id === id);

describe('items', () => {
  it('is hit at one of its places, and says at how many of how many', () => {
    expect(itemOf([flag('wrecked', LOADED)], 'reckless')).toMatchObject({
      outcome: 'hit',
      places: { hit: 1, total: 2 },
      hitBy: [null, 0],
    });
  });

  it('is hit under a family that is right there too', () => {
    expect(itemOf([flag(EITHER, CLAIM)], 'either')?.outcome).toBe('hit');
  });

  it('is near when a flag of the right family is too wide or too narrow', () => {
    expect(itemOf([flag('contracts were', CLAIM)], 'secret')).toMatchObject({
      outcome: 'near',
      reason: 'too-narrow',
    });
    expect(
      itemOf([flag('The reckless board has wrecked our harbour and everyone knows it', LOADED)], 'reckless'),
    ).toMatchObject({ outcome: 'near', reason: 'too-wide' });
  });

  it('is near when another family fits it', () => {
    expect(itemOf([flag('reckless board', FRAME)], 'reckless')).toMatchObject({
      outcome: 'near',
      reason: 'wrong-family',
    });
  });

  it('is missed when a flag of another family merely overlaps it', () => {
    expect(itemOf([flag('contracts were', FRAME)], 'secret')?.outcome).toBe('missed');
  });

  it('is near and taken when the one flag that fits it counts for a neighbour', () => {
    const neighbours: ScorableKey = {
      items: [item('a', LOADED, ['reckless board']), item('b', LOADED, ['The reckless board'])],
      fair: [],
      contested: [],
    };
    const { items, score: points } = score(article, neighbours, [flag('The reckless board', LOADED)]);
    expect(items).toMatchObject([{ outcome: 'near', reason: 'taken' }, { outcome: 'hit' }]);
    expect(points).toBe(75);
  });
});

describe('flags', () => {
  it('calls a second flag on a place that is hit a duplicate', () => {
    expect(outcomes([flag('wrecked', LOADED), flag('has wrecked', LOADED)])).toEqual(['hit', 'duplicate']);
  });

  it('weighs an item before a contested span and a contested span before a fair passage', () => {
    expect(outcomes([flag('our harbour', LOADED)])).toEqual(['contested']);
    expect(outcomes([flag('nine per cent last year', CLAIM)])).toEqual(['false-alarm']);
    expect(outcomes([flag('on Monday evening', FRAME)])).toEqual(['unlisted']);
    expect(outcomes([flag('wrecked our harbour', LOADED)])).toEqual(['hit']);
  });

  it('hits one item with a flag over several and is too wide for the others', () => {
    const result = score(article, key, [flag(`Critics say ${SECRET}`, CLAIM)]);
    expect(result.flags[0]).toMatchObject({ outcome: 'hit', item: 'secret' });
    expect(result.items.find(({ id }) => id === 'critics')).toMatchObject({
      outcome: 'near',
      reason: 'too-wide',
    });
  });

  it('says what a flag costs: the fair passages it takes in and the clean sentences it touches', () => {
    const result = score(article, key, [
      flag('wrecked', LOADED),
      flag('nine per cent', CLAIM),
      flag('Traffic rose by nine per cent last year, the county counted.\nEither we', FRAME),
      flag('our harbour', LOADED),
    ]);
    expect(result.flags.map(({ outcome, fair, cleanSentences }) => [outcome, fair, cleanSentences])).toEqual([
      ['hit', [], 0],
      ['false-alarm', ['count'], 1],
      ['near', ['count'], 1],
      ['contested', [], 0],
    ]);
  });

  it('bears flags outside the text, without words, and none at all', () => {
    const strange: Flag[] = [
      { start: 1_000_000, end: 1_000_001, family: LOADED },
      { start: 3, end: 4, family: CLAIM },
    ];
    expect(outcomes(strange)).toEqual(['unlisted', 'unlisted']);
    expect(score(article, key, []).score).toBe(0);
  });
});

describe('two flags on the same words under two right families', () => {
  it('hit with the item’s own family, whichever was made first', () => {
    const own = flag(EITHER, FRAME);
    const also = flag(EITHER, CLAIM);
    expect(outcomes([own, also])).toEqual(['hit', 'duplicate']);
    expect(outcomes([also, own])).toEqual(['duplicate', 'hit']);
    expect(score(article, key, [own, also]).measure).toEqual(score(article, key, [also, own]).measure);
  });
});

describe('the score', () => {
  const all = [
    flag('reckless board', LOADED),
    flag('wrecked', LOADED),
    flag('everyone knows it', CLAIM),
    flag(EITHER, FRAME),
    flag(SECRET, CLAIM),
  ];

  it('is what was found times what was left alone', () => {
    expect(score(article, key, all).score).toBe(100);
    expect(score(article, key, all.slice(0, 3)).score).toBe(50);
    expect(score(article, key, [...all.slice(0, 3), flag('Critics say', CLAIM)]).score).toBe(56.25);
    expect(score(article, key, [...all, flag('nine per cent last year', CLAIM)]).score).toBe(0);
  });

  it('gives half for a near under the right family and nothing for one under another', () => {
    expect(score(article, key, [flag('contracts were', CLAIM)]).score).toBe(12.5);
    expect(score(article, key, [flag('reckless board', FRAME)]).score).toBe(0);
  });

  it('counts a fair passage as flagged when a wide flag sweeps it in', () => {
    const everything = [LOADED, CLAIM, FRAME].map((family) => ({
      start: 0,
      end: article.text.length,
      family,
    }));
    const result = score(article, key, everything);
    expect(result.fair).toEqual({ flagged: ['count'], total: 1 });
    expect(result.score).toBe(0);
  });

  it('rewards restraint in an article without core items', () => {
    const clean: ScorableKey = { items: key.items.slice(4), fair: key.fair, contested: [] };
    expect(score(article, clean, []).score).toBe(100);
    expect(score(article, clean, [flag('on Monday evening', FRAME)]).score).toBe(75);
    expect(score(article, clean, [flag('Critics say', CLAIM)]).score).toBe(100);
  });
});

describe('discernment', () => {
  it('is the share of slanted sentences flagged minus the share of clean ones', () => {
    const { discernment, sentences } = score(article, key, [
      flag('wrecked', CLAIM),
      flag('on Monday evening', FRAME),
    ]);
    expect(sentences).toEqual({ toFlag: { flagged: 1, total: 3 }, clean: { flagged: 1, total: 2 } });
    expect(discernment).toBeCloseTo(1 / 3 - 1 / 2);
  });

  it('leaves out sentences that only a contested span touches, and is null where a side is empty', () => {
    const contested: ScorableKey = {
      items: [],
      fair: [],
      contested: [{ id: 'monday', places: [span('on Monday evening')] }],
    };
    const { discernment, sentences } = score(article, contested, []);
    expect(sentences.clean.total).toBe(4);
    expect(discernment).toBeNull();
  });
});

describe('what a teacher may choose', () => {
  const found = [flag('reckless board', LOADED), flag('everyone knows it', CLAIM)];
  const beside = flag('on Monday evening', FRAME);

  it('counts unlisted flags against the score only where they cost', () => {
    const plain = score(article, key, found).score;
    expect(score(article, key, [...found, beside]).score).toBe(plain);
    expect(score(article, key, [...found, beside], { unlisted: 'costs' }).score).toBeCloseTo((plain * 2) / 3);
    expect(score(article, key, found, { unlisted: 'costs' }).score).toBe(plain);
  });

  it('leaves duplicates and contested flags out of what costs', () => {
    const more = [...found, flag('wrecked our', LOADED), flag('our harbour', LOADED)];
    expect(score(article, key, more, { unlisted: 'costs' }).score).toBe(score(article, key, more).score);
  });

  it('never makes a find dearer than no find: flags that it turns into duplicates do not raise the share that cost', () => {
    const one = { ...key, items: key.items.filter(({ id }) => id === 'everyone' || id === 'critics') };
    const wrong = [flag('Critics say', LOADED), flag('Critics say', FRAME)];
    const made = [flag('everyone knows it', CLAIM), ...wrong, beside];
    const of = (flags: Flag[]) => score(article, one, flags, { unlisted: 'costs' }).score;
    expect(of([...made, flag('Critics say', CLAIM)])).toBeGreaterThanOrEqual(of(made));
  });

  it('does not let flags that earn nothing make others cheaper, nor one without words cost', () => {
    const costs = (flags: Flag[]) => score(article, key, flags, { unlisted: 'costs' });
    const padded = [...found, beside, flag('wrecked our', LOADED), flag('our harbour', LOADED)];
    expect(costs(padded).score).toBe(costs([...found, beside]).score);
    const space = { ...span(' board'), end: span(' board').start + 1, family: LOADED };
    expect(costs([...found, space]).score).toBe(costs(found).score);
    expect([costs([...found, beside]).listedShare, costs(found).listedShare]).toEqual([2 / 3, 1]);
    expect(score(article, key, found).listedShare).toBeNull();
  });

  it('takes the teacher’s word for an item and for a fair passage', () => {
    const judged = score(article, key, found, {
      judgements: [
        { id: 'either', outcome: 'hit' },
        { id: 'everyone', outcome: 'missed' },
        { id: 'reckless', outcome: 'near' },
        { id: 'count', outcome: 'flagged' },
      ],
    });
    expect(judged.items.map(({ outcome }) => outcome)).toEqual(['near', 'missed', 'hit', 'missed', 'missed']);
    expect(judged.core).toEqual({ hit: 1, near: 1, total: 4 });
    expect(judged.fair.flagged).toEqual(['count']);
    expect(judged.score).toBe(0);
    const wrongFamily = [flag('everyone knows it', LOADED)];
    const near = { judgements: [{ id: 'everyone', outcome: 'near' } as const] };
    expect(score(article, key, wrongFamily, near).score).toBe(12.5);
    const cleared = { judgements: [{ id: 'count', outcome: 'left-alone' } as const] };
    const onFair = flag('Traffic rose by nine per cent last year, the county counted', CLAIM);
    expect(score(article, key, [...found, onFair], cleared).score).toBe(score(article, key, found).score);
  });
});
