import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openKey, readSealedKey } from '../../src/core/sealing/sealedKey.ts';
import { readPack } from '../../src/packs/readPacks.ts';
import { quizJson, runCommand } from './runCommand.ts';
import { ARTICLE, KEY, temporaryFolder, writeFiles } from './soundPack.ts';

async function packs(key = KEY): Promise<string> {
  const quizzes = path.join(await temporaryFolder(), 'quizzes');
  await writeFiles(quizzes, { 'ferry/article.md': ARTICLE, 'ferry/key.yaml': key });
  return quizzes;
}

const seal = (quizzes: string, ...more: string[]) =>
  quizJson(['seal', 'ferry', '--passcode-file', '-', '--quizzes', quizzes, ...more], {
    input: 'kelp otter\n',
  });

describe('quiz seal', () => {
  it('writes the key under the passcode, to be opened with it', async () => {
    const quizzes = await packs();
    const { status, json } = await seal(quizzes);
    expect(status).toBe(0);
    const sealed = readSealedKey(JSON.parse(await readFile(String(json['file']), 'utf8')));
    if (!sealed) throw new Error('What was written is no sealed key.');
    const { pack } = await readPack(quizzes, 'ferry');
    expect(pack?.sealed).toEqual(sealed);
    const opened = await openKey(sealed, 'Kelp-Otter');
    expect('key' in opened && opened.key.items).toEqual(pack?.key.items);
  });

  it('is to be done again when the key has changed, and build and check say so', async () => {
    const quizzes = await packs();
    await seal(quizzes);
    await writeFiles(quizzes, { 'ferry/key.yaml': KEY.replace('weight: core', 'weight: extra') });
    const { problems } = await readPack(quizzes, 'ferry');
    expect(problems).toMatchObject([
      { code: 'stale-seal', message: expect.stringContaining('Seal it again') },
    ]);
    expect((await seal(quizzes)).status).toBe(0);
    expect((await readPack(quizzes, 'ferry')).problems).toEqual([]);
  });

  it('wants a passcode, and takes none from the command line', async () => {
    const quizzes = await packs();
    const without = await runCommand('quiz', ['seal', 'ferry', '--quizzes', quizzes]);
    expect(without).toMatchObject({ status: 1, stderr: expect.stringContaining('--passcode-file') });
    const empty = await runCommand('quiz', ['seal', 'ferry', '--passcode-file', '-', '--quizzes', quizzes], {
      input: ' - \n',
    });
    expect(empty).toMatchObject({ status: 1, stderr: expect.stringContaining('empty') });
    expect(await readdir(path.join(quizzes, 'ferry'))).not.toContain('sealed.json');
  });

  it('seals no draft', async () => {
    const { status, json } = await seal(await packs(KEY.replace('version: 1', 'version: 1\ndraft: true')));
    expect(status).toBe(1);
    expect(json['error']).toContain('draft');
  });

  it('makes a site that shows nothing of the key', async () => {
    const quizzes = await packs();
    await seal(quizzes);
    const { pack } = await readPack(quizzes, 'ferry');
    const out = path.join(quizzes, '..', 'site.zip');
    const built = await runCommand('quiz', ['export', '--as', 'site', '-o', out, '--quizzes', quizzes]);
    expect(built.status).toBe(0);
    const files = Object.entries(unzipSync(await readFile(out))).filter(([name]) =>
      /\.(?:html|js)$/.test(name),
    );
    const names = files.map(([name]) => name).join('\n');
    expect(names).toContain('quiz/ferry.html');
    expect(names).not.toContain('key/ferry.html');
    const site = files.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
    expect(site).toContain('slantwise-sealed-key');
    for (const { why, id } of [...(pack?.key.items ?? []), ...(pack?.key.fair ?? [])]) {
      expect(site).not.toContain(why);
      expect(site).not.toContain(`"${id}"`);
    }
  });
});
