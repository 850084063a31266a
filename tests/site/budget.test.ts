import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { isTeachPage } from '../../src/core/teach/teachFiles.ts';
import { readPage, type Size, scriptFiles, styleFiles, weigh } from './builtPage.ts';

const KILOBYTE = 1000;
const SCRIPT = 100 * KILOBYTE;
const PAGE = 40 * KILOBYTE;
const OFFLINE = 3_100;

/** The most gzipped bytes of the scripts that a page opens with, some 5% above what they are: growth is to be noticed, not to creep in. */
const OTHER_PAGES = {
  'index.html': 85_000,
  'example.html': 84_000,
  'learn.html': 5_500,
  'offline.html': 5_500,
  'teach.html': 103_000,
  'teach/gradebook.html': 132_000,
  'teach/author.html': 182_000,
  'teach/preview.html': 188_000,
};

const slugs = () => readdirSync(path.join(inject('dist'), 'quiz')).map((file) => file.replace(/\.html$/, ''));

const read = (files: readonly string[]) => files.map((file) => readFileSync(file, 'utf8')).join('');
const weighFiles = (files: readonly string[]) => weigh(files.map((file) => readFileSync(file)));

const kilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} kB`;
const told = ({ gzipped, raw }: Size) => `${kilobytes(gzipped)} (${kilobytes(raw)} raw)`;

/** What stands in the code of libraries that only builds and the command use, also when it is minified. */
const BUILD_TIME = [
  ['zod', 'v4/core/errors.js', /\bZod(?:Error|Type|Object)|zod\.dev|_zod\b/],
  ['commonmark', 'lib/blocks.js', /thematic_break/],
  ['yaml', 'browser/dist/compose/resolve-props.js', /MULTIPLE_ANCHORS/],
  ['parse5', 'dist/common/html.js', /malignmark/],
] as const;

describe('the weight of a quiz page', () => {
  // Scripts that stand in the page itself are weighed with its HTML.
  it.for(slugs())(
    '%s: scripts within 100 kB, HTML and styles within 40 kB, gzipped',
    (slug, { annotate }) => {
      const page = readPage(`quiz/${slug}.html`);
      const { atOnce, later } = scriptFiles(page);
      const scripts = weighFiles(atOnce);
      const onDemand = weighFiles(later);
      const text = weigh([page.html, ...styleFiles(page).map((file) => readFileSync(file))]);
      void annotate(
        `scripts ${told(scripts)}; on demand ${told(onDemand)} more; HTML and styles ${told(text)}`,
      );
      expect(scripts.gzipped).toBeGreaterThan(0);
      expect(scripts.gzipped).toBeLessThanOrEqual(SCRIPT);
      expect(text.gzipped).toBeLessThanOrEqual(PAGE);
    },
  );

  it('counts the scripts that make it a quiz', () => {
    const code = scriptFiles(readPage('quiz/alaska-meeting.html')).atOnce.map((file) =>
      readFileSync(file, 'utf8'),
    );
    expect(code.join('')).toContain('slantwise:attempt:');
    expect(code.join('')).toContain('Minified React error');
  });
});

describe('the weight of the other pages', () => {
  it.for(Object.entries(OTHER_PAGES))(
    '%s: scripts within %i bytes, gzipped',
    ([name, most], { annotate }) => {
      const { atOnce, later } = scriptFiles(readPage(name));
      const scripts = weighFiles(atOnce);
      void annotate(`scripts ${told(scripts)}; on demand ${told(weighFiles(later))} more`);
      expect(scripts.gzipped).toBeGreaterThan(0);
      expect(scripts.gzipped).toBeLessThanOrEqual(most);
    },
  );

  it('a key to print has no script at all', () => {
    const keys = readdirSync(path.join(inject('dist'), 'key'));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys)
      expect(scriptFiles(readPage(`key/${key}`)), key).toEqual({ atOnce: [], later: [] });
  });

  it('what makes pages work without a network is small', () => {
    const client = scriptFiles(readPage('learn.html')).atOnce.filter((file) =>
      read([file]).includes('A newer version of this site is ready.'),
    );
    expect(client.length).toBe(1);
    expect(weighFiles(client).gzipped).toBeLessThanOrEqual(OFFLINE);
  });
});

it('single files and learners’ pages carry none of what only teachers need', () => {
  const sign = 'Make the assignment';
  const teach = scriptFiles(readPage('teach.html'));
  expect(read([...teach.atOnce, ...teach.later])).toContain(sign);
  for (const slug of slugs()) {
    const { atOnce, later } = scriptFiles(readPage(`quiz/${slug}.html`));
    expect(read([...atOnce, ...later])).not.toContain(sign);
  }
  expect(read([path.join(inject('dist'), 'one-file/kit.js')])).not.toContain(sign);
});

// The author's desk reads texts and packs itself, and other teachers' pages read what it keeps, when they are asked to.
describe('the scripts of learners’ pages', () => {
  it.for(BUILD_TIME)('hold none of %s, which only a build or a teacher needs', ([library, file, sign]) => {
    expect(read([path.join('node_modules', library, file)])).toMatch(sign);
    const others = Object.keys(OTHER_PAGES).filter((page) => !isTeachPage(page));
    const pages = [...slugs().map((slug) => `quiz/${slug}.html`), ...others];
    for (const name of pages) {
      const { atOnce, later } = scriptFiles(readPage(name));
      for (const script of [...atOnce, ...later]) expect(sign.test(read([script])), script).toBe(false);
    }
  });
});
