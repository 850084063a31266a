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
});
