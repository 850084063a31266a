import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readItem } from '../xml/readQti.ts';
import { quizJson, runCommand } from './runCommand.ts';
import { ARTICLE, KEY, temporaryFolder, writeFiles } from './soundPack.ts';

async function packFolder(key = KEY): Promise<{ folder: string; args: string[] }> {
  const folder = await temporaryFolder();
  await writeFiles(path.join(folder, 'quizzes'), { 'ferry/article.md': ARTICLE, 'ferry/key.yaml': key });
  const out = path.join(folder, 'out.zip');
  return {
    folder,
    args: ['export', 'ferry', '--as', 'qti3', '-o', out, '--quizzes', path.join(folder, 'quizzes')],
  };
}

describe('quiz export --as qti3', () => {
  it('writes a package of one question a family', async () => {
    const { folder, args } = await packFolder();
    const { status, json } = await quizJson(args);
    const zip = await readFile(path.join(folder, 'out.zip'));
    expect({ status, json }).toEqual({
      status: 0,
      json: { file: path.join(folder, 'out.zip'), bytes: zip.length, questions: 3, omissions: 0 },
    });
    const files = unzipSync(new Uint8Array(zip));
    const { hottexts, process } = readItem(strFromU8(files['items/loaded-language.xml'] ?? new Uint8Array()));
    expect(hottexts['so-called-experts']).toBe('so-called experts');
    expect(process(['so-called-experts']).score).toBe(1);
  });

  it('tells how many places it had to leave out', async () => {
    const wide = KEY.replace(
      'fair:',
      '  - { id: wide, at: { quote: "experts want the ferry" }, family: framing-device, technique: false-dilemma, weight: extra, why: Why. }\nfair:',
    );
    const { args } = await packFolder(wide);
    const { status, stdout, stderr } = await runCommand('quiz', args);
    expect(status).toBe(0);
    expect(stdout).toContain('1 omission');
    expect(stderr).toContain('cannot be chosen');
  });

  it('makes none of a draft, nor of a site that was built', async () => {
    const { folder, args } = await packFolder(KEY.replace('version: 1', 'version: 1\ndraft: true'));
    expect(await quizJson(args)).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining('is a draft') },
    });
    expect((await runCommand('quiz', [...args, '--dist', folder])).status).toBe(2);
    expect(await readdir(folder)).toEqual(['quizzes']);
  });
});
