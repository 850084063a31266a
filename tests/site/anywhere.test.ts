import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../../src/integrations/portable/pages.ts';
import { POLICY } from '../../src/integrations/portable/policy.ts';
import {
  attribute,
  type BuiltPage,
  elements,
  fileOf,
  readPage,
  scriptFiles,
  styleFiles,
  textOf,
} from './builtPage.ts';

const pages = await builtPages(inject('dist'));
const relativePages = pages.filter((page) => page !== '404.html');

/** What a page leads to or loads, but other hosts: those of links in articles and sources. */
function ownAddresses(page: BuiltPage): string[] {
  return elements(page.document, () => true)
    .flatMap((element) => [
      attribute(element, 'href'),
      attribute(element, 'src'),
      attribute(element, 'action'),
    ])
    .filter((address) => address !== undefined)
    .filter((address) => !/^(?:https?|mailto|data):/.test(address));
}

/** The code of the scripts that a page opens with. */
function codeOf(name: string): string {
  return scriptFiles(readPage(name))
    .atOnce.map((file) => readFileSync(file, 'utf8'))
    .join('');
}

/** What the library or the page for teachers reads at the end of its address, which is no place on the page. */
const SAYS_SOMETHING = /^#(?:technique=|quiz=|on-this-device$)/;

describe('every page of the site', () => {
  it.for(pages)('%s: has nothing of its own to run or to apply, and the policy that forbids it', (name) => {
    const page = readPage(name);
    const scripts = elements(page.document, ({ tagName }) => tagName === 'script');
    for (const script of scripts) {
      const isData = attribute(script, 'type') === 'application/json';
      if (!isData) expect(textOf(script)).toBe('');
      expect([undefined, 'application/json']).toContain(attribute(script, 'type'));
      expect(attribute(script, 'crossorigin') ?? attribute(script, 'integrity')).toBeUndefined();
    }
    expect(elements(page.document, ({ tagName }) => tagName === 'style')).toEqual([]);
    const attributes = elements(page.document, () => true).flatMap(({ attrs }) =>
      attrs.map((one) => one.name),
    );
    expect(attributes.filter((one) => one === 'style' || one.startsWith('on'))).toEqual([]);
    const metas = elements(page.document, ({ tagName }) => tagName === 'meta');
    expect(metas.slice(0, 2).map((meta) => attribute(meta, 'charset') ?? attribute(meta, 'content'))).toEqual(
      ['utf-8', POLICY],
    );
  });

  it.for(relativePages)('%s: leads to nothing but what was built, by relative addresses', (name) => {
    const page = readPage(name);
    const addresses = ownAddresses(page);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      expect(address).not.toMatch(/^\//);
      const goal = fileOf(page, address);
      const { hash } = new URL(address, 'http://site/');
      if (hash === '' || SAYS_SOMETHING.test(hash)) continue;
      const there = readPage(path.relative(inject('dist'), goal));
      const ids = elements(
        there.document,
        (element) => attribute(element, 'id') === decodeURI(hash.slice(1)),
      );
      expect(ids.length, address).toBe(1);
    }
  });

  it.for(relativePages)('%s: says where the site’s root is', (name) => {
    const [html] = elements(readPage(name).document, ({ tagName }) => tagName === 'html');
    const root = path.join(
      inject('dist'),
      path.dirname(name),
      (html && attribute(html, 'data-base')) ?? 'nowhere',
    );
    expect(path.relative(inject('dist'), root)).toBe('');
  });

  it.for(relativePages)('%s: loads the code of its islands', (name) => {
    const page = readPage(name);
    const islands = elements(page.document, ({ tagName }) => tagName === 'astro-island');
    const wanted = islands.flatMap((island) => [
      attribute(island, 'component-url'),
      attribute(island, 'renderer-url'),
    ]);
    const code = codeOf(name);
    for (const island of wanted) expect(code).toContain(`"${island}":`);
  });
});

describe('the page for wrong addresses', () => {
  it('counts its addresses from the root, and asks at every depth where that is', () => {
    const page = readPage('404.html');
    const scripts = elements(page.document, ({ tagName }) => tagName === 'script').map((script) =>
      attribute(script, 'src'),
    );
    expect(scripts[0]).toMatch(/^_astro\//);
    scripts.forEach((script, depth) => {
      expect(script).toBe('../'.repeat(depth) + scripts[0]);
    });
    for (const address of ownAddresses(page).filter(
      (one) => !scripts.includes(one) && !one.startsWith('#'),
    )) {
      expect(address).toMatch(/^\/(?!\/)/);
      expect(existsSync(path.join(inject('dist'), new URL(address, 'http://site/').pathname)), address).toBe(
        true,
      );
    }
  });
});

describe('the scripts and styles', () => {
  it('name no address from the root and no other host to load from', () => {
    for (const name of relativePages) {
      const page = readPage(name);
      const { atOnce, later } = scriptFiles(page);
      for (const file of [...atOnce, ...later]) {
        const code = readFileSync(file, 'utf8');
        expect(code, file).not.toMatch(/["'`]\/_astro\//);
        expect(code, file).not.toMatch(/\bimport\s*\(|\beval\s*\(|\bnew Function\b/);
      }
      for (const file of styleFiles(page)) {
        const urls = [...readFileSync(file, 'utf8').matchAll(/url\(["']?([^"')]+)/g)].map(
          ([, url]) => url ?? '',
        );
        for (const url of urls.filter((one) => !one.startsWith('data:'))) {
          expect(url, file).toMatch(/^\.\//);
          expect(existsSync(path.join(path.dirname(file), url)), url).toBe(true);
        }
      }
    }
  });

  it('are few and small where a page has little to do', () => {
    const ofQuiz = codeOf('quiz/alaska-meeting.html');
    for (const [name, sentence] of [
      ['example.html', 'rammed through the closing of the skate ramp'],
      ['index.html', 'No quiz fits all of that.'],
    ] as const) {
      expect(codeOf(name)).toContain(sentence);
      expect(ofQuiz, name).not.toContain(sentence);
    }
    const shared = scriptFiles(readPage('quiz/alaska-meeting.html')).atOnce;
    const library = scriptFiles(readPage('index.html')).atOnce;
    // What both need comes once over the line.
    expect(library.filter((file) => shared.includes(file)).length).toBeGreaterThan(1);
  });
});
