import { describe, expect, it } from 'vitest';
import type { LocatedKey } from '../../../core/pack/located.ts';
import { FAMILIES } from '../../../core/taxonomy/technique.ts';
import { nextFamily, paperPlaces } from './paperPlaces.ts';

const item = (id: string, family: (typeof FAMILIES)[number], ...spans: [number, number][]) => ({
  id,
  family,
  technique: 'name-calling',
  weight: 'core' as const,
  why: '',
  score: 1,
  places: spans.map(([start, end]) => ({ start, end })),
});

describe('the places offered for a worksheet', () => {
  it('come in the order of the text, the longer of two that begin together first, each once', () => {
    const key: Pick<LocatedKey, 'items' | 'fair' | 'contested'> = {
      items: [item('b', 'framing-device', [20, 30]), item('a', 'loaded-language', [5, 9], [20, 24])],
      fair: [{ id: 'f', why: '', score: 1, places: [{ start: 5, end: 9 }] }],
      contested: [{ id: 'c', why: '', score: 1, places: [{ start: 0, end: 2 }] }],
    };
    expect(paperPlaces(key)).toEqual([
      { start: 0, end: 2, family: null },
      { start: 5, end: 9, family: 'loaded-language' },
      { start: 20, end: 30, family: 'framing-device' },
      { start: 20, end: 24, family: 'loaded-language' },
    ]);
  });

  it('take their own family at the first click, then the others, then none', () => {
    const place = { start: 0, end: 4, family: 'framing-device' as const };
    expect(nextFamily(place, null, FAMILIES)).toBe('framing-device');
    expect(nextFamily(place, 'framing-device', FAMILIES)).toBe('loaded-language');
    expect(nextFamily(place, 'loaded-language', FAMILIES)).toBe('unsupported-claim');
    expect(nextFamily(place, 'unsupported-claim', FAMILIES)).toBeNull();
    expect(nextFamily({ ...place, family: null }, null, FAMILIES)).toBe('loaded-language');
    expect(nextFamily(place, null, ['loaded-language'])).toBe('loaded-language');
  });
});
