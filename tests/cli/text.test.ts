import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/core/article/normalise.ts';
import { parsePlainText } from '../../src/core/article/plainText.ts';
import { quizJson, runCommand } from './runCommand.ts';
import { ARTICLE, KEY, replaced, temporaryFolder, writeFiles } from './soundPack.ts';

const [FRONT = '', BODY = ''] = ARTICLE.split('edition: full\n---\n');
const PRINT = fingerprint(parsePlainText(BODY, 'en').article);
const BRING = `${FRONT}edition: bring\nwords: 30\nfingerprint: ${PRINT}\n---\n`;
const OTHER = BODY.replace('The end is near.', 'The rest is silence.').replace(
  'so-called experts',
  'planners',
);

let folder = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFiles(folder, {
    'quizzes/ferry/article.md': BRING,
    'quizzes/ferry/key.yaml': KEY,
    'quizzes/full/article.md': ARTICLE,
    'quizzes/full/key.yaml': KEY,
    'quizzes/todo/article.md': replaced(BRING, [PRINT, 'TODO']),
    'quizzes/todo/key.yaml': KEY,
    'right.txt': `By Ines Vale\r\n${BODY.replaceAll('\n', '\r\n')}`,
    'other.txt': OTHER,
  });
});

function placed(): Promise<string> {
  return readFile(path.join(folder, 'quizzes/ferry/text.txt'), 'utf8');
}

describe('quiz text', () => {
  it('puts the right text in place, and the key anchors in it', async () => {
    expect((await quizJson(['check', 'ferry'], { cwd: folder })).json).toMatchObject({
      packs: [{ unverified: 2, problems: [] }],
    });
    const { status, json } = await quizJson(['text', 'ferry', 'right.txt'], { cwd: folder });
    expect(status).toBe(0);
    expect(json).toEqual({
      slug: 'ferry',
      exact: true,
      anchored: 2,
      items: 2,
      fingerprint: PRINT,
      words: 30,
      file: 'quizzes/ferry/text.txt',
    });
    expect((await quizJson(['check', 'ferry'], { cwd: folder })).json).toMatchObject({
      packs: [{ unverified: 0, problems: [] }],
    });
  });

  it('asks for --force for another text, and says how much of the key anchors', async () => {
    const refused = await runCommand('quiz', ['text', 'ferry', 'other.txt'], { cwd: folder });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(
      'quiz text: other.txt is not the text that the key of ferry was made for: 1 of 2 key items anchor in it.\n',
    );
    expect(refused.stderr).toContain('or say --force to put this one in place all the same');
    await expect(placed()).rejects.toThrow('ENOENT');

    const forced = await quizJson(['text', 'ferry', 'other.txt', '--force'], { cwd: folder });
    expect(forced).toMatchObject({ status: 0, json: { exact: false, anchored: 1, items: 2 } });
    expect(await placed()).toBe(OTHER);
    const { json } = await quizJson(['check', 'ferry'], { cwd: folder });
    expect(json).toMatchObject({
      packs: [
        {
          problems: [
            { line: 4, code: 'text-lacks-entry' },
            { line: 23, code: 'text-lacks-entry' },
          ],
        },
      ],
    });
  });

  it('keeps a converted text as UTF-8', async () => {
    await writeFiles(folder, { 'wide.txt': Buffer.from(`\uFEFF${BODY}`, 'utf16le') });
    expect((await quizJson(['text', 'ferry', 'wide.txt'], { cwd: folder })).status).toBe(0);
    expect(await placed()).toBe(BODY);
  });

  it('tells the author of an unfinished pack the fingerprint it needs', async () => {
    const { status, json } = await quizJson(['text', 'todo', 'right.txt'], { cwd: folder });
    expect(status).toBe(1);
    expect(json).toMatchObject({ fingerprint: PRINT, words: 30, problems: [{ code: 'bad-fingerprint' }] });
  });

  it('refuses packs that hold their own text and packs that are not there', async () => {
    expect((await quizJson(['text', 'full', 'right.txt'], { cwd: folder })).json).toEqual({
      error: 'The pack full holds its own text (edition full): there is nothing to put in place.',
    });
    expect((await quizJson(['text', '../ferry', 'right.txt'], { cwd: folder })).json['error']).toContain(
      'No pack is called ../ferry in quizzes. There is: ferry, full, todo.',
    );
  });
});
