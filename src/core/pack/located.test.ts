import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/plainText.ts';
import { type AuthoredKey, locateKey } from './located.ts';

const { article } = parsePlainText(
  'The junta spoke. The junta left. Nobody knows where the harbour master went.',
  'en',
);

function key(at: AuthoredKey['fair'][number]['at']): AuthoredKey {
  return { items: [], fair: [{ id: 'one', at, why: 'Because.' }], contested: [], discuss: ['Why?'] };
}

describe('locateKey', () => {
  it('finds every place of a selector that says so, in order', () => {
    const { located, unlocated } = locateKey(article, key({ quote: 'The junta', every: true }), 'strict');
    expect(located.fair[0]?.places).toEqual([
      { start: 0, end: 9 },
      { start: 17, end: 26 },
    ]);
    expect(unlocated).toEqual([]);
    expect(located.discuss).toEqual(['Why?']);
  });

  it('leaves an ambiguous selector out in strict mode and takes the first place in tolerant mode', () => {
    const strict = locateKey(article, key({ quote: 'The junta' }), 'strict');
    expect(strict.located.fair).toEqual([]);
    expect(strict.unlocated).toMatchObject([{ section: 'fair', id: 'one', code: 'ambiguous' }]);
    const tolerant = locateKey(article, key({ quote: 'The junta' }), 'tolerant');
    expect(tolerant.located.fair[0]).toMatchObject({ places: [{ start: 0, end: 9 }], score: 1 });
  });

  it('bears a changed letter in tolerant mode only, and says how alike the place is', () => {
    const changed = key({ quote: 'where the harbor master went' });
    expect(locateKey(article, changed, 'strict').unlocated).toMatchObject([{ code: 'absent', places: [] }]);
    const [found] = locateKey(article, changed, 'tolerant').located.fair;
    expect(article.text.slice(found?.places[0]?.start, found?.places[0]?.end)).toBe(
      'where the harbour master went',
    );
    expect(found?.score).toBeGreaterThan(0.9);
    expect(found?.score).toBeLessThan(1);
  });

  it('never makes do with a lookalike', () => {
    const absent = key({ quote: 'what the weather office said' });
    expect(locateKey(article, absent, 'tolerant').located.fair).toEqual([]);
  });
});
