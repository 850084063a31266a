import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPage, type Size, scriptFiles, styleFiles, weigh } from './builtPage.ts';

const KILOBYTE = 1000;
const SCRIPT = 100 * KILOBYTE;
const PAGE = 40 * KILOBYTE;

const slugs = () => readdirSync(path.join(inject('dist'), 'quiz')).map((file) => file.replace(/\.html$/, ''));

const weighFiles = (files: readonly string[]) => weigh(files.map((file) => readFileSync(file)));

const kilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} kB`;
const told = ({ gzipped, raw }: Size) => `${kilobytes(gzipped)} (${kilobytes(raw)} raw)`;

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

  it('holds none of the library that checks packs at build time', () => {
    for (const slug of slugs()) {
      const { atOnce, later } = scriptFiles(readPage(`quiz/${slug}.html`));
      for (const file of [...atOnce, ...later]) {
        expect(readFileSync(file, 'utf8'), file).not.toMatch(/\bZod(?:Error|Type|Object)|zod\.dev|_zod\b/);
      }
    }
  });
});
