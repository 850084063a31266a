import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'parse5';
import { describe, expect, inject, it } from 'vitest';
import type { FileList } from '../../src/offline/fileList.ts';
import { KIT_FILE, KIT_NAME, type Kit } from '../../src/oneFile/kit.ts';
import { oneFile } from '../../src/oneFile/oneFile.ts';
import { attribute, elements, readPage, textOf } from './builtPage.ts';

const LARGEST = 1_000_000;

const slugs = readdirSync(path.join(inject('dist'), 'quiz')).map((file) => file.replace(/\.html$/, ''));

/** The kit as the pages of the site have it. */
function kit(): Kit {
  const self: Record<string, unknown> = {};
  runInNewContext(readFileSync(path.join(inject('dist'), KIT_FILE), 'utf8'), { self });
  return self[KIT_NAME] as Kit;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('is made with a kit that no device keeps until it is asked for', () => {
  const lists = readdirSync(path.join(inject('dist'), '_astro')).filter((file) =>
    /^files\..*json$/.test(file),
  );
  expect(lists).toHaveLength(1);
  const list = JSON.parse(readFileSync(path.join(inject('dist'), '_astro', lists[0] ?? ''), 'utf8'));
  expect((list as FileList).other.map(([file]) => file)).toContain(KIT_FILE);
});

describe('every quiz as one file', () => {
  it.for(slugs)('%s: allows by their hashes exactly what stands in it', (slug, { annotate }) => {
    const made = oneFile(readPage(`quiz/${slug}.html`).html, kit());
    if ('lacking' in made) throw new Error(`The kit lacks ${made.lacking.join()}.`);
    const document = parse(made.html);
    const named = (name: string) => elements(document, ({ tagName }) => tagName === name);
    const policy = named('meta')
      .map((meta) => attribute(meta, 'content') ?? '')
      .find((content) => content.startsWith('default-src'));
    const sources = (directive: string) =>
      policy
        ?.split('; ')
        .find((one) => one.startsWith(`${directive} `))
        ?.split(' ')
        .slice(1);
    const scripts = named('script').filter((script) => attribute(script, 'type') === undefined);
    expect(sources('script-src')).toEqual(scripts.map((script) => hashOf(textOf(script))));
    expect(sources('style-src')).toEqual(named('style').map((style) => hashOf(textOf(style))));
    expect(policy).not.toMatch(/'self'|unsafe|https?:|\*/);
    const addresses = elements(document, () => true).flatMap((element) => [
      attribute(element, 'src') ?? [],
      attribute(element, 'href') ?? [],
    ]);
    expect(addresses.flat().filter((one) => !/^(?:https?:|mailto:|data:|#)/.test(one))).toEqual([]);
    expect(scripts.map(textOf).join().includes('slantwise:attempt:')).toBe(true);
    const bytes = Buffer.byteLength(made.html);
    void annotate(`${bytes} bytes`);
    expect(bytes).toBeLessThan(LARGEST);
  });
});
