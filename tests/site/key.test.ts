import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPacks } from '../../src/packs/readPacks.ts';
import { attribute, elements, readPage, textOf } from './builtPage.ts';

const all = (await readPacks(inject('quizzes'))).flatMap(({ pack }) => (pack ? [pack] : []));
const packs = all.filter(({ sealed }) => !sealed);
const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe.for(packs.map((pack) => [pack.slug, pack] as const))('the answer key of %s', ([slug, pack]) => {
  const page = () => readPage(`key/${slug}.html`);

  it('runs no script and asks not to be found', () => {
    const { document } = page();
    const scripts = elements(document, ({ tagName }) => tagName === 'script' || tagName === 'astro-island');
    expect(scripts.map((script) => attribute(script, 'src') ?? script.tagName)).toEqual([]);
    const robots = elements(document, (element) => attribute(element, 'name') === 'robots');
    expect(robots.map((meta) => attribute(meta, 'content'))).toEqual(['noindex']);
  });

  it('tells everything that the key has to say', () => {
    const text = folded(textOf(page().document));
    const { items, fair, contested, discuss } = pack.key;
    for (const { why, neutral, check, sources = [] } of items) {
      for (const words of [why, neutral, check, ...sources.map(({ title }) => title)]) {
        if (words) expect(text).toContain(folded(words));
      }
    }
    for (const { why } of [...fair, ...contested]) expect(text).toContain(folded(why));
    for (const question of discuss) expect(text).toContain(folded(question));
  });

  it('numbers in the text what the list explains, and links both ways', () => {
    const { document } = page();
    const ids = new Set(elements(document, () => true).flatMap((element) => attribute(element, 'id') ?? []));
    const links = elements(document, ({ tagName }) => tagName === 'a').flatMap(
      (link) => /^#(.+)/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
    );
    for (const target of links) expect(ids).toContain(target);
    const { items = [], fair = [], contested = [] } = pack.located ?? {};
    const placed = [...items, ...fair, ...contested];
    expect(links.filter((target) => target.startsWith('at-'))).toHaveLength(placed.length);
    expect(new Set(links.filter((target) => target.startsWith('key-'))).size).toBe(placed.length);
  });

  it('holds the article word for word between its numbers, or none of it', () => {
    const blocks = elements(page().document, (element) => attribute(element, 'data-block') !== undefined);
    const numbers = blocks.flatMap((block) => elements(block, ({ tagName }) => tagName === 'sup'));
    for (const number of numbers) number.childNodes.length = 0;
    expect(blocks.map(textOf).join('\n')).toBe(pack.article?.text ?? '');
  });

  it('gives none of its answers away on the worksheet', () => {
    const sheets = elements(readPage(`quiz/${slug}.html`).document, (element) =>
      /\bworksheet\b/.test(attribute(element, 'class') ?? ''),
    );
    const text = folded(sheets.map(textOf).join(' '));
    expect(text).toContain('Notes');
    for (const question of pack.key.discuss) expect(text).toContain(folded(question));
    for (const { why } of [...pack.key.items, ...pack.key.fair]) expect(text).not.toContain(folded(why));
  });
});

describe.for(all.filter(({ sealed }) => sealed).map((pack) => [pack.slug, pack] as const))(
  'the sealed key of %s',
  ([slug, pack]) => {
    it('is told by no file of the site', () => {
      const dist = inject('dist');
      const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(?:html|js|json|txt)$/.test(file),
      );
      // Its text is another pack's too, whose key is open: only what bears this slug is looked at.
      const own = files.filter((file) => file.includes(slug));
      expect(own.map((file) => file.split(path.sep).join('/')).sort()).toEqual([
        `quiz/${slug}.html`,
        `teach/packs/${slug}.js`,
        `teach/pages/${slug}.js`,
      ]);
      for (const file of own) {
        const text = readFileSync(path.join(dist, file), 'utf8');
        expect(text).toContain('slantwise-sealed-key');
        for (const { id, why } of [...pack.key.items, ...pack.key.fair, ...pack.key.contested]) {
          expect(text).not.toContain(`"${id}"`);
          expect(folded(text)).not.toContain(folded(why));
        }
        for (const question of pack.key.discuss) expect(text).not.toContain(question);
      }
    });
  },
);
