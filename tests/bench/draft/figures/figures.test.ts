import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../src/core/article/article.ts';
import { parsePlainText } from '../../../../src/core/article/plainText.ts';
import type { ScorableItem, ScorableKey } from '../../../../src/core/scoring/key.ts';
import type { Flagged } from '../flaggers/flagger.ts';
import type { MarkedText } from '../texts/markedText.ts';
import { figuresOf } from './figures.ts';
import { flagText } from './flaggedText.ts';

const TEXT =
  'The ghastly plan will fail. It was read out on Monday. They all know it. Some say maybe. Rain fell.';
const { article } = parsePlainText(TEXT, 'en');

const at = (quote: string): Span => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
const item = (quote: string, rest: Omit<ScorableItem, 'id' | 'places'>): ScorableItem => ({
  id: quote,
  places: [at(quote)],
  ...rest,
});
const flag = (quote: string, family: Flagged['family']): Flagged => ({ ...at(quote), family });
const note = (quote: string) => ({ id: quote, places: [at(quote)] });

const KEY: ScorableKey = {
  items: [
    item('ghastly', { family: 'loaded-language', weight: 'core' }),
    item('will fail', { family: 'unsupported-claim', weight: 'extra', also: ['framing-device'] }),
    item('They all know', { family: 'unsupported-claim', weight: 'core', also: ['framing-device'] }),
  ],
  fair: [note('on Monday')],
  contested: [note('Some say')],
};
const MARKED: MarkedText = { name: 'made-up', article, key: KEY };
const figures = (...flags: readonly Flagged[]) => figuresOf('test', [flagText(MARKED, flags)]);

describe('core items found', () => {
  it('counts a flag in the sentence, one of the right family, and one on the words', () => {
    expect(figures(flag('plan', 'framing-device'), flag('know it', 'framing-device')).core).toEqual({
      total: 2,
      any: 2,
      rightFamily: 1,
      onPlace: 1,
    });
  });
});

describe('flags', () => {
  it('are true, neutral or false by what their sentence has', () => {
    const tally = figures(
      flag('plan', 'framing-device'),
      flag('plan', 'loaded-language'),
      flag('maybe', 'loaded-language'),
      flag('Rain', 'loaded-language'),
      flag('Monday', 'loaded-language'),
    ).tally;
    // Framing is right in the first sentence by an extra item's `also`.
    expect(tally).toEqual({ total: 5, true: 2, rightFamily: 2, neutral: 1, false: 2, falsePerTrue: 1 });
  });

  it('that run over several sentences count once, by the best of them', () => {
    const { tally } = figures({ ...at(TEXT.slice(TEXT.indexOf('It was'))), family: 'loaded-language' });
    expect(tally).toMatchObject({ total: 1, true: 1, false: 0 });
  });

  it('on fair passages and in clean articles are told apart', () => {
    const clean = flagText({ ...MARKED, key: { ...KEY, items: [] } }, [flag('Rain', 'loaded-language')]);
    const { alarms, fair } = figuresOf('test', [clean, flagText(MARKED, [flag('Monday', 'framing-device')])]);
    expect(alarms).toMatchObject({ articles: 1, flags: 1, words: 20 });
    expect(fair).toEqual({ total: 2, flagged: 1, flags: 1 });
  });
});

describe('sentences', () => {
  it('count under the family of their items', () => {
    const { sentences } = figures(flag('plan', 'loaded-language'), flag('Rain', 'loaded-language'));
    expect(sentences['loaded-language'].core).toEqual({ precision: 1 / 2, recall: 1, f1: 2 / 3 });
    expect(sentences['unsupported-claim'].core).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(sentences['framing-device'].core).toEqual({ precision: null, recall: null, f1: null });
  });

  it('count on neither side where the family is right by something else', () => {
    const flags = [
      flag('They', 'framing-device'),
      flag('maybe', 'framing-device'),
      flag('fail', 'unsupported-claim'),
    ];
    const { sentences } = figures(...flags);
    expect(sentences['framing-device'].core.precision).toBeNull();
    expect(sentences['unsupported-claim'].core).toMatchObject({ precision: null, recall: 0 });
    expect(sentences['unsupported-claim']['core-and-extra']).toMatchObject({ precision: 1, recall: 1 / 2 });
  });
});

describe('spans', () => {
  it('put a flag that is right by `also` under the item’s own family, and leave out one on contested words', () => {
    const { spans } = figures(flag('They all know', 'framing-device'), flag('Some say', 'loaded-language'));
    expect(spans.perLabel['unsupported-claim']).toMatchObject({ precision: 1, recall: 1 / 2 });
    expect(spans.precision).toBe(1);
  });
});
