import { describe, expect, it } from 'vitest';
import { scriptJson } from '../core/assignment/scriptJson.ts';
import type { AuthoredKey } from '../core/pack/located.ts';
import type { SealedKey } from '../core/sealing/sealedKey.ts';
import { assignmentPage } from './assignmentPage.ts';

const WHY = 'A word that <judges> & "labels".';
const KEY: AuthoredKey = {
  items: [
    {
      id: 'regime',
      at: { quote: 'regime' },
      family: 'loaded-language',
      technique: 'name-calling',
      weight: 'core',
      why: WHY,
    },
  ],
  fair: [],
  contested: [],
  discuss: ['Who profits from $& the word?'],
};
const SEALED = { format: 'slantwise-sealed-key', text: 'c2VhbGVk' } as SealedKey;
const page = (data: object, more = '') =>
  `<body>The regime fell.${more}<!--key--><li>Who profits from $& the word?</li><!--/key-->` +
  `<script type="application/json" id="quiz-data">${scriptJson(data)}</script></body>`;
const DATA = { slug: 'ferry', key: KEY, bring: null, techniques: { 'name-calling': {} }, sealed: null };
const block = (html: string, id: string) =>
  JSON.parse(new RegExp(`id="${id}">([^<]*)`).exec(html)?.[1] ?? 'null');

describe('the page of an assignment', () => {
  it('is told its terms, and keeps the key where it is not sealed', () => {
    const html = assignmentPage(page(DATA), { terms: 'abc', platform: null, sealed: null });
    expect(block(html, 'assignment-data')).toEqual({ terms: 'abc', platform: null });
    expect(block(html, 'quiz-data')).toEqual(DATA);
    expect(html).toContain('Who profits');
  });

  it('holds no word of a sealed key', () => {
    const html = assignmentPage(page(DATA), { terms: 'abc', platform: 'scorm12', sealed: SEALED });
    expect(block(html, 'quiz-data')).toEqual({ ...DATA, key: null, techniques: {}, sealed: SEALED });
    for (const word of ['judges', 'Who profits', 'name-calling', 'core']) expect(html).not.toContain(word);
    expect(html).toContain('The regime fell.');
  });

  it('leaves a quiz whose text is brought without its selectors', () => {
    const html = assignmentPage(page({ ...DATA, key: null, bring: KEY }), {
      terms: 'abc',
      platform: null,
      sealed: SEALED,
    });
    expect(block(html, 'quiz-data')).toMatchObject({ key: null, bring: { items: [] } });
  });

  it('is not made where a part of the key stands elsewhere in the page', () => {
    for (const form of [WHY.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), WHY]) {
      expect(() =>
        assignmentPage(page(DATA, `<p>${form}</p>`), { terms: 'abc', platform: null, sealed: SEALED }),
      ).toThrow('A word that');
    }
  });

  it('is made of the page of a quiz and of nothing else', () => {
    expect(() => assignmentPage('<p>Hello</p>', { terms: 'abc', platform: null, sealed: null })).toThrow();
  });
});
