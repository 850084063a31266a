import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../taxonomy/technique.ts';
import type { ScorableKey } from './key.ts';
import { keyInPlay } from './keyInPlay.ts';

const place = { start: 0, end: 5 };
const KEY: ScorableKey = {
  items: [
    { id: 'word', family: 'loaded-language', weight: 'core', places: [place] },
    { id: 'claim', family: 'unsupported-claim', weight: 'core', places: [place] },
    { id: 'both', family: 'framing-device', also: ['loaded-language'], weight: 'extra', places: [place] },
  ],
  fair: [{ id: 'fair', places: [place] }],
  contested: [{ id: 'open', places: [place] }],
};

describe('the key in play', () => {
  it('is the key itself where all families are', () => {
    expect(keyInPlay(KEY, FAMILIES)).toBe(KEY);
  });

  it('keeps the items that can be right, and makes the others neither earn nor cost', () => {
    const inPlay = keyInPlay(KEY, ['loaded-language']);
    expect(inPlay.items.map(({ id }) => id)).toEqual(['word', 'both']);
    expect(inPlay.contested.map(({ id }) => id)).toEqual(['open', 'claim']);
    expect(inPlay.fair).toBe(KEY.fair);
  });

  it('counts an item that only its other families keep in play under the first of those, and names none out of play', () => {
    const items = [
      { ...KEY.items[2], id: 'all', also: ['unsupported-claim', 'loaded-language'] },
      { ...KEY.items[1], id: 'own', also: ['framing-device', 'loaded-language'] },
    ] as ScorableKey['items'];
    const inPlay = keyInPlay({ ...KEY, items }, ['loaded-language', 'unsupported-claim']);
    expect(inPlay.items.map(({ id, family, also }) => [id, family, also])).toEqual([
      ['all', 'unsupported-claim', ['loaded-language']],
      ['own', 'unsupported-claim', ['loaded-language']],
    ]);
    const alone = keyInPlay({ ...KEY, items }, ['loaded-language']).items;
    expect(alone.map(({ family, also }) => [family, also])).toEqual([
      ['loaded-language', []],
      ['loaded-language', []],
    ]);
  });
});
