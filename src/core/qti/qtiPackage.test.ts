import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../tests/xml/parseXml.ts';
import { readItem } from '../../../tests/xml/readQti.ts';
import { QTI_WORDS } from '../../messages/platformQti.ts';
import type { Article, Span } from '../article/article.ts';
import { parseMarkdown } from '../article/markdown.ts';
import type { LocatedItem, LocatedKey, LocatedNote } from '../pack/located.ts';
import { FAMILIES, type Family } from '../taxonomy/technique.ts';
import { choicesOf } from './choices.ts';
import { qtiPackage, zipQti } from './qtiPackage.ts';

const ARTICLE = parseMarkdown(
  [
    '## The ferry & the *junta*',
    'The so-called **experts want** the ferry gone. Everybody knows it loses money.',
    '> “It’s <gone>,” she said.',
    '- The office counted 1,204 riders.',
    '- The end is near. The end is near.',
  ].join('\n\n'),
  'en-GB',
);
const { text: TEXT } = ARTICLE;

function places(words: string): Span[] {
  const found: Span[] = [];
  for (let start = TEXT.indexOf(words); start >= 0; start = TEXT.indexOf(words, start + 1)) {
    found.push({ start, end: start + words.length });
  }
  if (found.length === 0) throw new Error(`“${words}” does not stand there.`);
  return found;
}

const item = (
  id: string,
  words: string,
  family: Family,
  weight: 'core' | 'extra',
  more = {},
): LocatedItem => ({
  id,
  family,
  weight,
  technique: 'x',
  why: `Why ${id} & <so>.`,
  places: places(words),
  score: 1,
  ...more,
});
const note = (id: string, words: string): LocatedNote => ({
  id,
  why: `Why ${id}.`,
  places: places(words),
  score: 1,
});

const KEY: LocatedKey = {
  items: [
    item('junta', 'junta', 'loaded-language', 'core', { neutral: 'the government', check: 'Who says so?' }),
    item('experts', 'so-called experts', 'loaded-language', 'core', { also: ['framing-device'] }),
    item('near', 'The end is near', 'framing-device', 'extra'),
    item('within', 'experts want', 'unsupported-claim', 'core'),
  ],
  fair: [note('counted', 'The office counted 1,204 riders')],
  contested: [note('gone', 'It’s <gone>')],
  discuss: [],
};

const packed = (key: LocatedKey, article: Article = ARTICLE) =>
  qtiPackage({ slug: 'ferry', title: 'The “ferry” & co', byline: 'Ines Vale', article, key }, QTI_WORDS);
const itemOf = (key: LocatedKey, family: Family) => readItem(packed(key).files[`items/${family}.xml`] ?? '');

describe('a quiz as QTI 3.0', () => {
  it('has one question a family, held together by a test and a manifest', () => {
    const { files, families, without, leftOut } = packed(KEY);
    expect({ families, without, leftOut }).toEqual({ families: FAMILIES, without: [], leftOut: 1 });
    const manifest = parseXml(files['imsmanifest.xml'] ?? '');
    const hrefs = manifest.all('file').map(({ attributes }) => attributes['href'] ?? '');
    expect(hrefs.toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'imsmanifest.xml')
        .toSorted(),
    );
    const ids = manifest.all('resource').map(({ attributes }) => attributes['identifier']);
    expect(manifest.all('dependency').map(({ attributes }) => attributes['identifierref'])).toEqual(
      ids.slice(1),
    );
    const test = parseXml(files['test.xml'] ?? '');
    expect(test.all('qti-assessment-item-ref').map(({ attributes }) => attributes['href'])).toEqual(
      hrefs.slice(1),
    );
    expect(test.attributes['title']).toBe('The “ferry” & co');
  });

  it('shows the article word for word, with all that is in the key to choose from', () => {
    const { blocks, hottexts, lang } = itemOf(KEY, 'loaded-language');
    expect(blocks.join('\n')).toBe(TEXT);
    expect(lang).toBe('en-GB');
    expect(hottexts).toEqual({
      junta: 'junta',
      experts: 'so-called experts',
      gone: 'It’s <gone>',
      counted: 'The office counted 1,204 riders',
      near: 'The end is near',
      'near.2': 'The end is near',
    });
  });

  it('gives points as the score does', () => {
    const { correct, mapping, process } = itemOf(KEY, 'loaded-language');
    expect(correct).toEqual(['junta', 'experts']);
    expect(mapping).toEqual({ junta: 1, experts: 1, counted: -1 });
    expect(process(['junta', 'experts']).score).toBe(2);
    expect(process(['junta', 'near', 'gone']).score).toBe(1);
    expect(process(['junta', 'counted']).score).toBe(0);
    expect(process(['counted']).score).toBe(0);
    expect(process([]).score).toBe(0);
    const frames = itemOf(KEY, 'framing-device');
    expect(frames.mapping).toEqual({ experts: 1, near: 0.125, 'near.2': 0.125, counted: -1 });
    expect(frames.process(['experts', 'near', 'near.2']).score).toBe(1);
  });

  it('explains every choice, and every one missed, also when nothing was chosen', () => {
    const { process, feedback } = itemOf(KEY, 'loaded-language');
    expect(process(['junta', 'counted']).shown).toEqual([
      'FEEDBACK junta',
      'MISSED experts',
      'FEEDBACK counted',
    ]);
    expect(process([]).shown).toEqual(['MISSED junta', 'MISSED experts']);
    const told = feedback.find(({ id }) => id === 'junta')?.text ?? '';
    for (const words of ['junta', 'Why junta & <so>.', 'the government', 'Who says so?'])
      expect(told).toContain(words);
    expect(feedback.find(({ id }) => id === 'near')?.title).toContain('a framing device');
  });

  it('gives full marks for leaving fair passages alone where there is nothing to find', () => {
    const { correct, process } = itemOf({ ...KEY, items: KEY.items.slice(0, 1) }, 'unsupported-claim');
    expect(correct).toEqual([]);
    expect([process([]).score, process(['junta']).score, process(['counted']).score]).toEqual([1, 1, 0]);
  });

  it('asks nothing about a family on which the key is silent', () => {
    const { families, without } = packed({ ...KEY, items: KEY.items.slice(0, 1), fair: [] });
    expect({ families, without }).toEqual({
      families: ['loaded-language'],
      without: ['unsupported-claim', 'framing-device'],
    });
  });

  it('is the same, byte for byte, each time', () => {
    expect(zipQti(packed(KEY))).toEqual(zipQti(packed(KEY)));
    expect(Object.keys(unzipSync(zipQti(packed(KEY))))).toContain('items/framing-device.xml');
  });
});

describe('words that overlap', () => {
  it('leave room to the core, whatever the order of the key', () => {
    const all = ['extra', 'core'] as const;
    const items = all.map((weight) => item(weight, 'so-called experts', 'loaded-language', weight));
    for (const ordered of [items, items.toReversed()]) {
      const { choices, leftOut } = choicesOf(ARTICLE, { ...KEY, items: ordered, fair: [], contested: [] });
      expect([choices.map(({ id }) => id), leftOut]).toEqual([['core'], 1]);
    }
  });

  it('count in the block that holds most of them', () => {
    const start = TEXT.indexOf('she said');
    const end = TEXT.indexOf('riders') + 6;
    const across = { ...note('across', 'near'), places: [{ start, end }] };
    const { choices } = choicesOf(ARTICLE, { items: [], fair: [across], contested: [], discuss: [] });
    expect(choices.map((choice) => TEXT.slice(choice.start, choice.end))).toEqual([
      'The office counted 1,204 riders',
    ]);
  });

  it('never make a question that is not sound', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 80 }))
      .map(([start, length]) => ({
        start,
        end: Math.min(TEXT.length, start + length),
      }));
    const spans = fc.array(span, { minLength: 1, maxLength: 3 });
    const entries = fc.array(spans, { maxLength: 6 });
    fc.assert(
      fc.property(entries, entries, entries, (items, fair, contested) => {
        const key: LocatedKey = {
          items: items.map((at, index) => ({
            ...item(
              `i-${index}`,
              'near',
              FAMILIES[index % 3] ?? 'framing-device',
              index % 2 ? 'core' : 'extra',
            ),
            places: at,
          })),
          fair: fair.map((at, index) => ({ ...note(`f-${index}`, 'near'), places: at })),
          contested: contested.map((at, index) => ({ ...note(`c-${index}`, 'near'), places: at })),
          discuss: [],
        };
        for (const family of packed(key).families) {
          const read = itemOf(key, family);
          expect(read.blocks.join('\n')).toBe(TEXT);
          const best = read.process(read.correct).score;
          for (const id of Object.keys(read.hottexts))
            expect(read.process([id]).score).toBeLessThanOrEqual(best);
        }
      }),
    );
  });
});
