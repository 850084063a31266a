import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { locateKey } from '../pack/located.ts';
import { parsePack } from '../pack/parsePack.ts';
import { marksToKey, placesOf } from './marksToKey.ts';
import { authoredOf } from './openPack.ts';
import { itemOn, noteOn } from './testing/marked.ts';

const TEXT = 'The junta spoke. Nobody believed the junta. Last year 12 people left.';
const ARTICLE = { text: TEXT, lang: 'en' };

describe('marksToKey', () => {
  it('points at marks by their words and leaves out what is empty', () => {
    const marks = [
      itemOn(TEXT, 'junta', { also: ['framing-device'], neutral: ' ', check: '' }, 1),
      noteOn(TEXT, 'Last year 12 people left'),
    ];
    expect(marksToKey(ARTICLE, marks, ['Why?'])).toEqual({
      key: {
        items: [
          {
            id: 'junta',
            at: { quote: 'junta', before: 'the' },
            family: 'loaded-language',
            technique: 'name-calling',
            weight: 'core',
            also: ['framing-device'],
            why: 'It is a sneer.',
          },
        ],
        fair: [
          {
            id: 'last-year-people-left',
            at: { quote: 'Last year 12 people left' },
            why: 'A count with its source.',
          },
        ],
        contested: [],
        discuss: ['Why?'],
      },
      unselectable: [],
    });
  });

  it('means every place, and tells where they are', () => {
    const mark = itemOn(TEXT, 'junta', { every: true });
    expect(marksToKey(ARTICLE, [mark]).key.items[0]?.at).toEqual({ quote: 'junta', every: true });
    expect(placesOf(ARTICLE, mark).map(({ start }) => start)).toEqual([4, 37]);
  });

  it('lists marks that no selector meets', () => {
    const mark = { ...itemOn(TEXT, 'junta'), end: 10 };
    expect(marksToKey(ARTICLE, [mark])).toMatchObject({ key: { items: [] }, unselectable: ['junta'] });
    expect(placesOf(ARTICLE, mark)).toEqual([]);
  });
});

describe('the packs of this project', () => {
  const packs = readdirSync('quizzes', { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(packs.map(({ name }) => name))(
    'are opened with marks that make the key of %s again',
    async (slug) => {
      const read = async (name: string) => ({
        path: name,
        content: await readFile(`quizzes/${slug}/${name}`, 'utf8'),
      });
      const files = { article: await read('article.md'), key: await read('key.yaml') };
      const { pack } = parsePack({ slug, files });
      if (!pack?.article || !pack.located) return;
      const { opened, problems, left, split } = authoredOf({
        slug,
        article: files.article.content,
        key: files.key.content,
      });
      expect({ problems, left, split }).toEqual({ problems: [], left: [], split: [] });
      expect(opened?.adrift).toEqual([]);
      const { key, unselectable } = marksToKey(pack.article, opened?.marks ?? [], pack.key.discuss);
      expect(unselectable).toEqual([]);
      const { located, unlocated } = locateKey(pack.article, key, 'strict');
      expect(unlocated).toEqual([]);
      const byId = (entries: readonly { id: string }[]) => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      for (const section of ['items', 'fair', 'contested'] as const) {
        expect(byId(located[section])).toEqual(byId(pack.located[section]));
      }
    },
  );
});
