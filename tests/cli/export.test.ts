import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { quizJson, runCommand } from './runCommand.ts';
import { temporaryFolder } from './soundPack.ts';

const SLUG = 'quayside-clearway';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('quiz export', () => {
  it.each([
    [[SLUG], 'quiz export: --as is missing: '],
    [[SLUG, '--as', 'scroll'], 'quiz export: --as must be one of '],
    [[SLUG, '--as', 'constructor'], 'it is “constructor”.'],
    [['--as', 'key'], 'quiz export: --as key needs the name of a quiz.'],
    [[SLUG, '--as', 'key', '-o', ''], 'quiz export: -o is empty.'],
    [[SLUG, '--as', 'key', '--paper', 'A5'], 'quiz export: --paper must be a4 or letter; it is “A5”.'],
    [[SLUG, '--as', 'html', '--paper', 'letter'], 'quiz export: --paper is not for --as html.'],
    [[SLUG, 'other', '--as', 'key'], 'quiz export: “other” is one argument too many.'],
  ])('refuses %j as wrong usage', async (args, message) => {
    const { status, stdout, stderr } = await runCommand('quiz', ['export', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('writes over no folder, and makes none', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'sheets'));
    const onFolder = await quizJson(['export', SLUG, '--as', 'key', '-o', path.join(folder, 'sheets')]);
    expect(onFolder).toMatchObject({ status: 1, json: { error: expect.stringContaining('is a folder') } });
    const inNone = await quizJson([
      'export',
      SLUG,
      '--as',
      'key',
      '-o',
      path.join(folder, 'none', 'key.pdf'),
    ]);
    expect(inNone).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining('There is no folder') },
    });
    expect(await readdir(folder)).toEqual(['sheets']);
  });

  it('tells of a quiz that is not there, in the packs or in a build', async () => {
    const folder = await temporaryFolder();
    const out = ['-o', path.join(folder, 'key.pdf')];
    expect(await quizJson(['export', 'no-such-quiz', '--as', 'key', ...out])).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining('No pack is called no-such-quiz') },
    });
    expect(await quizJson(['export', SLUG, '--as', 'key', '--dist', folder, ...out])).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining(`has no key/${SLUG}.html`) },
    });
  });

  it.each([
    ['worksheet', `http://127.0.0.1:4321/quiz/${SLUG}.html`],
    ['key', `http://127.0.0.1:4321/key/${SLUG}.html`],
  ])(
    'says of a %s without Chromium what is missing, what to do, and how to do without',
    async (as, address) => {
      vi.stubEnv('SLANTWISE_CHROMIUM', '/nowhere/chromium');
      const folder = await temporaryFolder();
      const { status, stdout, stderr } = await runCommand('quiz', [
        'export',
        SLUG,
        '--as',
        as,
        '-o',
        path.join(folder, 'paper.pdf'),
      ]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('SLANTWISE_CHROMIUM names /nowhere/chromium, which is no program here');
      expect(stderr).toContain('unset it to use an installed Chrome, Chromium or Edge');
      expect(stderr).toContain('print the page from any browser');
      expect(stderr).toContain(address);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('says what a program that is no browser did, and leaves nothing behind', async () => {
    vi.stubEnv('SLANTWISE_CHROMIUM', process.execPath);
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'key'));
    await writeFile(path.join(folder, 'key', `${SLUG}.html`), '<p>A page</p>');
    const { status, json } = await quizJson([
      'export',
      SLUG,
      '--as',
      'key',
      '--dist',
      folder,
      '-o',
      path.join(folder, 'key.pdf'),
    ]);
    expect(status).toBe(1);
    expect(json['error']).toMatch(/made no PDF:[\s\S]*bad option: --user-data-dir/);
    expect(await readdir(folder)).toEqual(['key']);
  });
});
