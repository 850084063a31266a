import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../core/article/plainText.ts';
import type { Flag } from '../core/scoring/flag.ts';
import type { ScorableItem, ScorableKey } from '../core/scoring/key.ts';
import { score } from '../core/scoring/score.ts';
import type { Family } from '../core/taxonomy/technique.ts';
import { discernmentSentence, nextStep } from './score.ts';
import { wholeScore } from './wholeScore.ts';

/** Eight sentences of five words; item `n` is the second and third word of sentence `n`. */
const { article } = parsePlainText(
  Array.from({ length: 8 }, (_, n) => `A${n} b${n} c${n} d${n} e${n}.`).join('\n\n'),
  'en',
);
const FAMILIES: Family[] = ['loaded-language', 'unsupported-claim', 'framing-device'];

function span(from: string, to: string) {
  return { start: article.text.indexOf(from), end: article.text.indexOf(to) + to.length };
}

function item(n: number, more: Partial<ScorableItem> = {}): ScorableItem {
  const family = FAMILIES[n % 3] ?? 'loaded-language';
  return { id: `item-${n}`, family, weight: 'core', places: [span(`b${n}`, `c${n}`)], ...more };
}

const key: ScorableKey = {
  items: [0, 1, 2, 3, 4].map((n) => item(n)),
  fair: [5, 6].map((n) => ({ id: `fair-${n}`, places: [span(`b${n}`, `d${n}`)] })),
  contested: [],
};
const clean: ScorableKey = { ...key, items: [item(0, { weight: 'extra' })] };

const hits = (...which: number[]): Flag[] =>
  which.map((n) => ({ ...span(`b${n}`, `c${n}`), family: item(n).family }));
const next = (flags: Flag[], of = key) => nextStep(score(article, of, flags));

describe('the next step', () => {
  it('praises full marks, and says what is left to find', () => {
    expect(next(hits(0, 1, 2, 3, 4))).toBe('You found everything and left the fair passages alone.');
    const bonus: ScorableKey = { ...key, items: [...key.items, item(7, { weight: 'extra' })] };
    expect(next(hits(0, 1, 2, 3, 4), bonus)).toBe('Full marks. What you did not find is still worth a look.');
  });

  it('starts where there is no flag', () => {
    expect(next([])).toBe('You flagged nothing. Read the explanations of a few misses, then try again.');
  });

  it('names what most of the losses have in common', () => {
    const wide = hits(0, 1, 2).map((flag) => ({ ...flag, end: flag.end + 18 }));
    expect(next(wide)).toContain('cut your flags down');
    const wrong = hits(0, 1, 2).map((flag, n) => ({ ...flag, family: item(n + 1).family }));
    expect(next(wrong)).toContain('Now sort it');
    expect(next(hits(0, 3))).toBe(
      'You can find loaded language. Next time look for an unsupported claim or a framing device as well.',
    );
    expect(next(hits(0, 1, 2))).toBe('Good reading. The misses below are worth a second look.');
  });

  it('turns to the false alarms when many fair passages were flagged', () => {
    const alarms: Flag[] = [{ ...span('b5', 'd5'), family: 'framing-device' }];
    expect(next([...hits(0, 1, 2, 3, 4), ...alarms])).toBe(
      'Start with the false alarms: each one shows what fair writing looks like.',
    );
  });

  it('tells somebody who flagged everything to choose', () => {
    expect(next([{ start: 0, end: article.text.length, family: 'loaded-language' }])).toContain(
      'You flagged nearly every sentence',
    );
  });

  it('praises restraint where there is almost nothing to flag', () => {
    expect(next([], clean)).toContain('and you saw that');
    expect(next(hits(1), clean)).toContain('Look at your flags again');
    expect(next(hits(1, 2, 3, 4), clean)).toContain('most sentences carry a flag');
  });
});

describe('discernment', () => {
  it('is told with its counts and shares', () => {
    expect(discernmentSentence(score(article, key, [...hits(0, 1), ...hits(7)]))).toBe(
      'You flagged 2 of 5 sentences that have something to flag (40 %) and 1 of 3 clean ones (33 %): a difference of +7 points.',
    );
  });

  it('is not told where one or two sentences would decide it', () => {
    expect(discernmentSentence(score(article, clean, []))).toBeNull();
  });
});

it('shows 100 only for full marks', () => {
  expect([99.7, 100, 0.4].map(wholeScore)).toEqual([99, 100, 0]);
});
