import { describe, expect, inject, it } from 'vitest';
import { readPacks } from '../../src/packs/readPacks.ts';
import { attribute, elements, readPage, textOf } from './builtPage.ts';

const packs = (await readPacks(inject('quizzes'))).flatMap(({ pack }) => (pack ? [pack] : []));

describe('the article on the built page', () => {
  it.for(packs.filter(({ article }) => article !== null).map(({ slug }) => slug))(
    '%s: is the pack’s, word for word, so that every place of the key stands where it should',
    (slug) => {
      const pack = packs.find((one) => one.slug === slug);
      const blocks = elements(
        readPage(`quiz/${slug}.html`).document,
        (element) => attribute(element, 'data-block') !== undefined,
      );
      const text = blocks.map(textOf).join('\n');
      expect(text).toBe(pack?.article?.text);
      const { items = [], fair = [], contested = [] } = pack?.located ?? {};
      for (const { id, places } of [...items, ...fair, ...contested]) {
        expect(places.length, id).toBeGreaterThan(0);
        for (const { start, end } of places) expect(text.slice(start, end).trim(), id).not.toBe('');
      }
    },
  );

  it.for(packs.filter(({ article }) => article === null).map(({ slug }) => slug))(
    '%s: belongs to somebody else and is not on the page',
    (slug) => {
      const { document } = readPage(`quiz/${slug}.html`);
      expect(elements(document, (element) => attribute(element, 'data-block') !== undefined)).toEqual([]);
    },
  );
});

describe('the site', () => {
  it('has a page for every pack and a link to it in the library', () => {
    const links = elements(readPage('index.html').document, ({ tagName }) => tagName === 'a').map((link) =>
      attribute(link, 'href'),
    );
    for (const { slug } of packs) expect(links).toContain(`quiz/${slug}.html`);
  });

  it('names each page and its language', () => {
    for (const file of ['index', 'learn', 'example', '404', ...packs.map(({ slug }) => `quiz/${slug}`)]) {
      const { document } = readPage(`${file}.html`);
      const [html] = elements(document, ({ tagName }) => tagName === 'html');
      expect(html && attribute(html, 'lang'), file).toBe('en');
      const [title] = elements(document, ({ tagName }) => tagName === 'title');
      expect(title && textOf(title), file).toMatch(/Slantwise$/);
    }
  });
});
