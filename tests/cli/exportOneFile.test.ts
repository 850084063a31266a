import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { quizJson, runCommand } from './runCommand.ts';
import { ARTICLE, KEY, temporaryFolder, writeFiles } from './soundPack.ts';

/** The least that can pass for a built quiz. */
const BUILT = {
  'favicon.svg': '<svg/>',
  'third-party-licences.txt': 'MIT',
  '_astro/a.css': 'p{color:red}',
  '_astro/a.js': 'a()',
  'quiz/ferry.html':
    '<!DOCTYPE html><html data-base="../" lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'; script-src \'self\'"><link rel="stylesheet" href="../_astro/a.css"><script defer src="../_astro/a.js"></script></head><body></body></html>',
};

describe('quiz export --as html', () => {
  it('builds the one quiz and writes it whole; a draft is told of', async () => {
    const folder = await temporaryFolder();
    await writeFiles(path.join(folder, 'quizzes'), {
      'ferry/article.md': ARTICLE,
      'ferry/key.yaml': KEY.replace('version: 1', 'version: 1\ndraft: true'),
      // Another pack's faults are no hindrance.
      'broken/article.md': 'nothing',
    });
    const { status, stdout, stderr } = await runCommand(
      'quiz',
      ['export', 'ferry', '--as', 'html', '--json', '--quizzes', path.join(folder, 'quizzes')],
      { cwd: folder },
    );
    expect(stderr).toContain('The key of ferry is a draft');
    expect(status).toBe(0);
    const html = await readFile(path.join(folder, 'ferry.html'), 'utf8');
    expect(JSON.parse(stdout)).toEqual({ file: 'ferry.html', bytes: Buffer.byteLength(html) });
    expect(html).toContain('The so-called experts want the ferry gone.');
    expect(html).toContain('<html data-alone');
    expect((await readdir(folder)).sort()).toEqual(['ferry.html', 'quizzes']);
  });

  it('takes a built site as it is', async () => {
    const folder = await temporaryFolder();
    await writeFiles(path.join(folder, 'dist'), BUILT);
    const file = path.join(folder, 'out.html');
    const args = ['export', 'ferry', '--as', 'html', '--dist', path.join(folder, 'dist'), '-o', file];
    const { status, json } = await quizJson(args);
    const html = await readFile(file, 'utf8');
    expect({ status, json }).toEqual({ status: 0, json: { file, bytes: html.length } });
    expect(html).toContain('<style>p{color:red}</style></head><body><script>a()</script></body>');
  });

  it('names the quiz that was meant, in the packs and in a build', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'quizzes/ferry/article.md': ARTICLE,
      'quizzes/ferry/key.yaml': KEY,
      'dist/quiz/ferry.html': '',
    });
    const args = ['export', 'fery', '--as', 'html', '-o', path.join(folder, 'out.html')];
    const packs = await quizJson([...args, '--quizzes', path.join(folder, 'quizzes')]);
    expect(packs).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining('Did you mean ferry?') },
    });
    const build = await quizJson([...args, '--dist', path.join(folder, 'dist')]);
    expect(build).toMatchObject({
      status: 1,
      json: { error: expect.stringContaining('Did you mean ferry?') },
    });
    expect(await readdir(folder)).not.toContain('out.html');
  });

  it('leaves what was there when a build is not whole', async () => {
    const folder = await temporaryFolder();
    const { '_astro/a.js': _, ...lacking } = BUILT;
    await writeFiles(path.join(folder, 'dist'), lacking);
    await writeFiles(folder, { 'out.html': 'before' });
    const file = path.join(folder, 'out.html');
    const args = ['export', 'ferry', '--as', 'html', '--dist', path.join(folder, 'dist'), '-o', file];
    expect(await quizJson(args)).toMatchObject({
      status: 1,
      json: { error: expect.stringMatching(/a\.js/) },
    });
    expect(await readFile(file, 'utf8')).toBe('before');
    expect((await readdir(folder)).sort()).toEqual(['dist', 'out.html']);
  });
});
