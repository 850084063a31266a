import { expect, test } from 'vitest';
import { parsePack } from '../../../src/core/pack/parsePack.ts';
import { generatedPack, type PackOptions } from './generatedPack.ts';

function read(index: number, options?: PackOptions) {
  const { slug, article, key } = generatedPack(index, options);
  return parsePack({
    slug,
    files: { article: { path: 'article.md', content: article }, key: { path: 'key.yaml', content: key } },
  });
}

test.each([0, 1, 26, 417, 9_999])('pack %i is sound and as large as was asked', (index) => {
  const { problems, outline } = read(index);
  expect(problems).toEqual([]);
  expect(outline).toEqual({ items: 20, fair: 3, contested: 1, words: 650, unverified: 0 });
});

test('a long one with many items is sound', () => {
  const { problems, outline } = read(3, { words: 30_000, items: 1_150 });
  expect(problems).toEqual([]);
  expect(outline).toMatchObject({ items: 1_150, words: 30_000 });
});

test('is the same each time and another for another index', () => {
  expect(generatedPack(5)).toEqual(generatedPack(5));
  expect(generatedPack(6).article).not.toBe(generatedPack(5).article);
});

test('a text without room for its items is refused', () => {
  expect(() => generatedPack(0, { words: 100, items: 5 })).toThrow(/room for 4/);
});
