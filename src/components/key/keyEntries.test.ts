import { describe, expect, it } from 'vitest';
import { parsePack } from '../../core/pack/parsePack.ts';
import { keyEntries, keyMarks } from './keyEntries.ts';

const ARTICLE = `---
title: The Ferry at Last
author: Ines Vale
publisher: Harrowmere Post
published: 2025-03-14
lang: en
rights: CC BY 4.0, written for Slantwise
genre: opinion
level: 1
topics: [ferry]
summary: A columnist writes about a ferry.
edition: full
---
## The end of the ferry

The so-called experts want the ferry gone. Everybody knows it loses money.

The harbour office counted 1,204 riders. The ferry runs on Sundays. The ferry is ours.
`;

const KEY = `version: 1
items:
  - id: everybody
    at: { from: "Everybody", to: "loses money" }
    family: unsupported-claim
    technique: vague-attribution
    weight: core
    why: Nobody is named.
  - id: ferry
    at: { quote: "the ferry", every: true }
    family: loaded-language
    technique: emotive-words
    weight: extra
    why: An invented item with several places.
fair:
  - { id: runs, at: { quote: "The ferry runs on Sundays" }, why: A fact. }
  - { id: counted, at: { quote: "The harbour office counted 1,204 riders" }, why: Sourced. }
contested:
  - { id: ours, at: { quote: "The ferry is ours" }, why: A feeling. }
`;

const { pack } = parsePack({
  slug: 'ferry',
  files: { article: { path: 'article.md', content: ARTICLE }, key: { path: 'key.yaml', content: KEY } },
});

describe('keyEntries', () => {
  it('numbers items and letters passages in the order of the text, and says in which paragraphs', () => {
    if (!pack) throw new Error('The pack is not sound.');
    const { items, fair, contested } = keyEntries(pack);
    const told = [...items, ...fair, ...contested].map(({ label, entry, quote, paragraphs }) => [
      label,
      entry.id,
      quote,
      paragraphs,
    ]);
    expect(told).toEqual([
      ['1', 'ferry', '“the ferry”', [null, 1]],
      ['2', 'everybody', '“Everybody knows it loses money”', [1]],
      ['a', 'counted', '“The harbour office counted 1,204 riders”', [2]],
      ['b', 'runs', '“The ferry runs on Sundays”', [2]],
      ['c', 'ours', '“The ferry is ours”', [2]],
    ]);
  });

  it('marks every place, and the first of each entry as such', () => {
    if (!pack) throw new Error('The pack is not sound.');
    const marks = keyMarks(keyEntries(pack));
    expect(marks.filter(({ label }) => label === '1').map(({ first }) => first)).toEqual([true, false]);
    expect(marks.map(({ kind }) => kind)).toEqual([
      'loaded-language',
      'loaded-language',
      'unsupported-claim',
      'fair',
      'fair',
      'contested',
    ]);
  });

  it('gives the key’s own words, in its own order, where there is no text', () => {
    if (!pack) throw new Error('The pack is not sound.');
    const { items, fair } = keyEntries({ ...pack, article: null, located: null });
    expect(items.map(({ label, quote, paragraphs }) => [label, quote, paragraphs])).toEqual([
      ['1', '“Everybody … loses money”', []],
      ['2', '“the ferry”', []],
    ]);
    expect(fair.map(({ entry }) => entry.id)).toEqual(['runs', 'counted']);
  });

  it('leaves out letters that pass for numbers, and goes on with aa after z', () => {
    if (!pack) throw new Error('The pack is not sound.');
    const [note] = pack.key.fair;
    if (!note) throw new Error('The pack has no fair passage.');
    const many = Array.from({ length: 28 }, (_, index) => ({ ...note, id: `n-${index}` }));
    const { fair } = keyEntries({ article: null, located: null, key: { ...pack.key, fair: many } });
    expect(fair.map(({ label }) => label).join(' ')).toBe(
      'a b c d e f g h j k m n p q r s t u v w x y z aa ab ac ad ae',
    );
  });
});
