import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { locateApproximately } from './locateApproximately.ts';
import type { Selector } from './selector.ts';

const TEXT =
  'The reckless mayor promised new ferries. Critics say the old boats are a disgrace to the harbour. ' +
  'The engineers, who were not asked, said the old boats would last. Not one ship sailed in ten years.';

function find(selector: Selector, text = TEXT) {
  const place = locateApproximately(fold(text), selector);
  return place && { text: text.slice(place.start, place.end), score: Math.round(place.score * 100) / 100 };
}

describe('locateApproximately: a quote', () => {
  it('goes by exact matches first, the earliest of them', () => {
    expect(locateApproximately(fold(TEXT), { quote: 'the old boats' })).toEqual({
      start: 53,
      end: 66,
      score: 1,
    });
    expect(find({ quote: 'ship' }, 'friendship, ship')).toEqual({ text: 'ship', score: 1 });
  });

  it('lets context choose among exact matches, even when it is not quite right', () => {
    expect(locateApproximately(fold(TEXT), { quote: 'the old boats', after: 'wuold last' })?.start).toBe(138);
    expect(locateApproximately(fold(TEXT), { quote: 'the old boats', before: 'asked, sed' })?.start).toBe(
      138,
    );
  });

  it('finds a quote with a few letters changed, and says how much was right', () => {
    expect(find({ quote: 'the rekless mayor promiset' })).toEqual({
      text: 'The reckless mayor promised',
      score: 0.89,
    });
  });

  it('scores a worse quote lower', () => {
    const scores = ['old boats would last', 'old boats wuold last', 'olt botes wuold last'].map(
      (quote) => find({ quote })?.score ?? 0,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('counts letters lost from a quote against the text it came from', () => {
    expect(find({ quote: 'th od bats ar a disgace t the arbur' })?.text).toBe(
      'the old boats are a disgrace to the harbour',
    );
  });

  it('makes the words at its ends whole', () => {
    expect(find({ quote: 'xxineers, who were not asxxx' })?.text).toBe('engineers, who were not asked');
  });

  it.each([
    ['a quote that is not there', 'a proud day for everyone in town'],
    ['a quote with more than half changed', 'thx xxd bxxxs xxe x dxxgxxcx'],
    ['an empty quote', ' '],
    ['three letters that are not there', 'oxd'],
    ['a short quote with two errors', 'old bxxts'],
    ['a short quote that would only match inside words', 'lessxma'],
  ])('refuses %s', (_, quote) => {
    expect(find({ quote })).toBeNull();
  });

  it('bears one error in a short quote, in whole words', () => {
    expect(find({ quote: 'old baots'.replace('ao', 'oe') })).toEqual({ text: 'old boats', score: 0.89 });
    expect(find({ quote: 'shap' }, 'worships, a shop')).toEqual({ text: 'shop', score: 0.75 });
  });

  it('needs no word edges in scripts that have none', () => {
    expect(find({ quote: '这个计画是好' }, '我们认为这个计划是好的')).toEqual({
      text: '这个计划是好',
      score: 0.83,
    });
  });

  it('lets the right context outweigh a letter or two', () => {
    const text = `${'The council approved the budget in haste. '}${'x '.repeat(40)}After a long and bitter night the council aproved a buget in haste.`;
    const quote = 'council approvad the budget';
    expect(locateApproximately(fold(text), { quote })?.start).toBe(4);
    expect(find({ quote, before: 'After a long and bitter night the' }, text)?.text).toBe(
      'council aproved a buget',
    );
  });

  it('takes the earliest of equally good places', () => {
    expect(locateApproximately(fold(`${TEXT} ${TEXT}`), { quote: 'a disgrase to the harbour' })?.start).toBe(
      71,
    );
  });

  it('takes in whole characters', () => {
    expect(find({ quote: 'cafx' }, 'one cafx\u0301 two')).toEqual({ text: 'cafx\u0301', score: 0.8 });
    expect(find({ quote: 'a big smile 😀 fox all' }, 'a big smile 😁 for all')?.text).toBe(
      'a big smile 😁 for all',
    );
  });

  it('is null in an empty text', () => {
    expect(find({ quote: 'anything at all' }, '')).toBeNull();
  });
});

describe('locateApproximately: two ends', () => {
  it('finds both ends, with the score of the worse one', () => {
    expect(find({ from: 'Critics say', to: 'to the harbor' })).toEqual({
      text: 'Critics say the old boats are a disgrace to the harbour',
      score: 0.93,
    });
  });

  it('takes the nearest pair', () => {
    expect(find({ from: 'The', to: 'the old boats' })?.text).toBe(
      'The engineers, who were not asked, said the old boats',
    );
  });

  it('lets context choose', () => {
    expect(find({ from: 'The', to: 'the old boats', after: 'are a disgrace' })?.text).toMatch(
      /^The reckless/,
    );
  });

  it('is null when an end is absent, or only far away or before the other', () => {
    expect(find({ from: 'Critics say', to: 'a proud day for everyone' })).toBeNull();
    expect(find({ from: 'in ten years', to: 'Critics say' })).toBeNull();
    expect(
      find({ from: 'begin here', to: 'end there' }, `begin here ${'word '.repeat(1000)} end there`),
    ).toBeNull();
  });
});
