import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generatedPack } from '../../tests/bench/generate/generatedPack.ts';
import { keptPack } from './keptPacks.ts';
import type { Listing } from './listing.ts';
import { packLoader } from './packLoader.ts';
import { ARTICLE_FILE, KEY_FILE } from './readPacks.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'slantwise-packs-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

const file = (slug: string, name = ARTICLE_FILE) => path.join(root, 'quizzes', slug, name);

/** Writes a small pack under a slug, with a title of its own if one is given. */
async function put(slug: string, title?: string, top = ''): Promise<void> {
  const { article, key } = generatedPack(0, { words: 125, items: 1 });
  await mkdir(path.dirname(file(slug)), { recursive: true });
  await replace(file(slug), title === undefined ? article : article.replace(/title: .*/, `title: ${title}`));
  await replace(file(slug, KEY_FILE), `${top}${key}`);
}

/** At one stroke: whoever reads meanwhile finds the old text or the new. */
async function replace(where: string, text: string): Promise<void> {
  await writeFile(`${where}.new`, text);
  await rename(`${where}.new`, where);
}

/** What Astro hands to a loader, as far as this one uses it. */
function astro() {
  const entries = new Map<string, { data: Listing; digest: string }>();
  const errors: string[] = [];
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      keys: () => [...entries.keys()],
      set: ({ id, data, digest }: { id: string; data: Listing; digest: string }) => {
        entries.set(id, { data, digest });
        return true;
      },
      delete: (id: string) => entries.delete(id),
    },
    logger: {
      warn: () => {},
      info: (line: string) => told.push(line),
      error: (line: string) => errors.push(line),
    },
    generateDigest: (text: string) => text,
    watcher,
  } as unknown as LoaderContext;
  const title = (slug: string) => entries.get(slug)?.data.title;
  const load = (drafts: 'shown' | 'left-out' = 'shown') => packLoader('quizzes', drafts).load(context);
  return { entries, errors, told, watcher, title, load };
}

describe('a build', () => {
  test('lists little of a pack and keeps the rest for its page', async () => {
    await put('ferry');
    await put('marsh', 'The marsh');
    const { entries, load } = astro();
    await load();
    expect([...entries.keys()]).toEqual(['ferry', 'marsh']);
    expect(entries.get('marsh')?.data).toMatchObject({
      title: 'The marsh',
      minutes: 1,
      techniques: [expect.any(String)],
    });
    expect(entries.get('marsh')?.data).not.toHaveProperty('article');
    expect(keptPack('marsh').article?.text).toMatch(/\w/);
    expect(keptPack('marsh').located?.items).toHaveLength(1);
  });

  test('leaves drafts out of a site to be put up, and says which', async () => {
    await put('ferry');
    await put('weir', 'The weir', 'draft: true\n');
    const { entries, told, load } = astro();
    await load('shown');
    expect([...entries.keys()]).toEqual(['ferry', 'weir']);
    expect(told).toEqual([]);
    await load('left-out');
    expect([...entries.keys()]).toEqual(['ferry']);
    expect(() => keptPack('weir')).toThrow();
    expect(told).toEqual(['Drafts, left out of the site: weir']);
  });

  test('tells the problems of all packs at once', async () => {
    for (const slug of ['ferry', 'marsh', 'weir']) await put(slug);
    await writeFile(file('ferry'), 'no front matter');
    await writeFile(file('weir', KEY_FILE), 'version: 2');
    await expect(astro().load()).rejects.toThrow(/ferry\/article\.md[\s\S]*weir\/key\.yaml/);
  });

  test('lets go of a pack whose folder is gone', async () => {
    await put('ferry');
    await put('marsh');
    const { entries, load } = astro();
    await load();
    await rm(path.dirname(file('marsh')), { recursive: true });
    await load();
    expect([...entries.keys()]).toEqual(['ferry']);
    expect(() => keptPack('marsh')).toThrow('marsh');
  });

  test('says that there is no folder', async () => {
    await expect(astro().load()).rejects.toThrow(/cannot be listed/);
  });
});

describe('in development', () => {
  test('what changes while packs are read is read after them', async () => {
    for (const slug of ['ferry', 'marsh']) await put(slug);
    const { watcher, title, load } = astro();
    const loaded = load();
    await put('ferry', 'A second thought');
    watcher.emit('change', file('ferry'));
    await loaded;
    await expect.poll(() => title('ferry')).toBe('A second thought');
    await put('ferry', 'A third');
    watcher.emit('change', file('ferry'));
    watcher.emit('change', file('ferry'));
    await expect.poll(() => title('ferry')).toBe('A third');
  });

  test('a pack that breaks is told of and keeps its last sound state; others go on', async () => {
    for (const slug of ['ferry', 'marsh']) await put(slug);
    const { watcher, errors, title, load } = astro();
    await load();
    const before = title('ferry');
    await writeFile(file('ferry'), 'no front matter');
    watcher.emit('change', file('ferry'));
    await put('marsh', 'The marsh, mended');
    watcher.emit('change', file('marsh'));
    await expect.poll(() => title('marsh')).toBe('The marsh, mended');
    expect(errors.join()).toContain('ferry/article.md');
    expect(title('ferry')).toBe(before);
    expect(keptPack('ferry').meta.title).toBe(before);
  });

  test('a pack may come and go', async () => {
    await put('ferry');
    const { watcher, entries, load } = astro();
    await load();
    await put('weir');
    watcher.emit('add', file('weir', KEY_FILE));
    await expect.poll(() => entries.has('weir')).toBe(true);
    await rm(path.dirname(file('weir')), { recursive: true });
    watcher.emit('unlink', file('weir'));
    await expect.poll(() => entries.has('weir')).toBe(false);
  });

  test('files elsewhere, and loose ones, are nobody’s pack', async () => {
    await put('ferry');
    const { watcher, entries, errors, load } = astro();
    await load();
    watcher.emit('change', path.join(root, 'README.md'));
    watcher.emit('change', path.join(root, 'quizzes', 'notes.txt'));
    watcher.emit('change', file('ferry'));
    await put('marsh');
    watcher.emit('add', file('marsh'));
    await expect.poll(() => entries.has('marsh')).toBe(true);
    expect([...entries.keys()]).toEqual(['ferry', 'marsh']);
    expect(errors).toEqual([]);
  });
});
