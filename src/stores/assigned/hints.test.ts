import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../core/article/plainText.ts';
import type { LocatedItem, LocatedKey } from '../../core/pack/located.ts';
import { FAMILIES } from '../../core/taxonomy/technique.ts';
import { familyInPlay, hintPlace, nextHint, standingHint } from './hints.ts';

const TEXT = 'The junta spoke. Nobody listened.\n\nEverybody knows it loses money. It sank.';
const { article } = parsePlainText(TEXT, 'en');

function item(id: string, words: string, more: Partial<LocatedItem> = {}): LocatedItem {
  const start = article.text.indexOf(words);
  return {
    id,
    family: 'loaded-language',
    technique: 'name-calling',
    weight: 'core',
    why: 'Because.',
    places: [{ start, end: start + words.length }],
    score: 1,
    ...more,
  };
}

const KEY: LocatedKey = {
  items: [
    item('knows', 'Everybody knows', { family: 'unsupported-claim' }),
    item('junta', 'junta'),
    item('extra', 'sank', { weight: 'extra' }),
  ],
  fair: [],
  contested: [],
  discuss: [],
};
const on = (id: string, family = KEY.items.find((one) => one.id === id)?.family) => {
  const place = KEY.items.find((one) => one.id === id)?.places[0];
  return place && family ? [{ ...place, family }] : [];
};

describe('a hint', () => {
  it('goes through the core items in the order of the text, each wide first and then narrow', () => {
    const given = ['', '', '', '', ''].reduce<ReturnType<typeof nextHint>[]>(
      (so) => [...so, nextHint(KEY, [], so.at(-1) ?? null)],
      [],
    );
    expect(given.map((hint) => `${hint?.item} ${hint?.sentence}`)).toEqual([
      'junta false',
      'junta true',
      'knows false',
      'knows true',
      'junta false',
    ]);
  });

  it('passes over what is flagged under a right family, and over nothing else', () => {
    expect(nextHint(KEY, on('junta'), null)).toMatchObject({ item: 'knows' });
    expect(nextHint(KEY, on('junta', 'framing-device'), null)).toMatchObject({ item: 'junta' });
    expect(nextHint(KEY, [...on('junta'), ...on('knows')], null)).toBeNull();
  });

  it('is over once its item is flagged', () => {
    const hint = { item: 'junta', sentence: false };
    expect(standingHint(KEY, [], hint)).toBe(hint);
    expect(standingHint(KEY, on('junta'), hint)).toBeNull();
    expect(nextHint(KEY, on('junta'), hint)).toMatchObject({ item: 'knows', sentence: false });
  });

  it('points at a paragraph as a class counts them, then at the sentence', () => {
    const wide = hintPlace(article, KEY, FAMILIES, { item: 'knows', sentence: false });
    const narrow = hintPlace(article, KEY, FAMILIES, { item: 'knows', sentence: true });
    expect(wide).toMatchObject({ paragraph: 2, family: 'unsupported-claim' });
    expect(wide && article.text.slice(wide.span.start, wide.span.end)).toBe(
      'Everybody knows it loses money. It sank.',
    );
    expect(narrow && article.text.slice(narrow.span.start, narrow.span.end)).toBe(
      'Everybody knows it loses money.',
    );
  });

  it('names a family that is in play', () => {
    const both = item('junta', 'junta', { also: ['framing-device'] });
    expect(familyInPlay(both, ['framing-device'])).toBe('framing-device');
    expect(familyInPlay(both, FAMILIES)).toBe('loaded-language');
  });
});
