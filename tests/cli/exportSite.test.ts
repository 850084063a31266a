import { readdir, readFile, utimes } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { quizJson } from './runCommand.ts';
import { temporaryFolder, writeFiles } from './soundPack.ts';

const SITE = {
  'index.html': '<p>The library.</p>',
  'quiz/a.html': '<p>A quiz.</p>',
  'quiz/été.html': '<p>Un quiz.</p>',
  '_astro/font.woff2': new Uint8Array([0, 1, 2, 3]),
  'empty.txt': '',
};

async function zipOf(site: string): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'site.zip');
  const { status, json } = await quizJson(['export', '--as', 'site', '--dist', site, '-o', file]);
  const zip = await readFile(file);
  expect({ status, json }).toEqual({ status: 0, json: { file, bytes: zip.length, files: 6 } });
  expect(await readdir(folder)).toEqual(['site.zip']);
  return zip;
}

describe('quiz export --as site', () => {
  it('packs every file of a build, after a text that says how to open it', async () => {
    const site = await temporaryFolder();
    await writeFiles(site, SITE);
    const { 'READ ME FIRST.txt': readMe, ...files } = unzipSync(await zipOf(site));
    for (const [name, content] of Object.entries(SITE)) {
      expect(Buffer.from(files[name] ?? []), name).toEqual(Buffer.from(content));
    }
    expect(Object.keys(files)).toHaveLength(5);
    const text = Buffer.from(readMe ?? []).toString();
    expect(text).toMatch(/^[\r\n\x20-\x7e]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('double-click "index.html"');
  });

  it('makes the same zip of the same files, whenever they were written', async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    await writeFiles(one, SITE);
    await writeFiles(two, SITE);
    await utimes(path.join(two, 'index.html'), 1e9, 1e9);
    expect(Buffer.compare(await zipOf(one), await zipOf(two))).toBe(0);
  });

  it('takes no quiz, and no folder that is no site', async () => {
    const folder = await temporaryFolder();
    expect(await quizJson(['export', 'ferry', '--as', 'site'])).toMatchObject({ status: 2 });
    const file = path.join(folder, 'site.zip');
    expect(await quizJson(['export', '--as', 'site', '--dist', folder, '-o', file])).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining('has no index.html') },
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
