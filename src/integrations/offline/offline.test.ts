import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from './listFiles.ts';
import { makeOffline } from './offline.ts';

let folder = '';

async function site(name: string, front = 'front'): Promise<string> {
  const made = path.join(folder, name);
  await mkdir(path.join(made, '_astro'), { recursive: true });
  await mkdir(path.join(made, 'quiz'));
  await writeFile(path.join(made, 'index.html'), front);
  await writeFile(path.join(made, '_astro/page.js'), '1');
  for (let number = 0; number < 300; number++) {
    await writeFile(path.join(made, `quiz/some-quiz-${number}.html`), `${number}`);
  }
  await makeOffline(made);
  return made;
}

const worker = (made: string) => readFile(path.join(made, 'sw.js'), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slantwise-offline-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the list of a build', () => {
  it('keeps nothing ahead that only teachers’ pages ask for', async () => {
    const made = path.join(folder, 'taught');
    await mkdir(path.join(made, '_astro'), { recursive: true });
    const page = (script: string) =>
      `<html><head><script defer src="_astro/${script}"></script></head></html>`;
    await writeFile(path.join(made, 'index.html'), page('front.js'));
    await writeFile(path.join(made, 'teach.html'), page('desk.js'));
    await writeFile(path.join(made, '_astro/front.js'), 'load("shared.js")');
    await writeFile(path.join(made, '_astro/desk.js'), 'load("later.js","shared.js")');
    for (const file of ['later.js', 'shared.js']) await writeFile(path.join(made, '_astro', file), '1');
    const { shell, other } = await listFiles(made);
    expect(shell.map(([file]) => file)).toEqual(['_astro/front.js', '_astro/shared.js', 'index.html']);
    expect(other.map(([file]) => file)).toEqual(['_astro/desk.js', '_astro/later.js', 'teach.html']);
  });
});

describe('the worker of a build', () => {
  it('changes when a file does, and only then', async () => {
    const made = await site('one');
    const before = await worker(made);
    await makeOffline(made);
    expect(await worker(made)).toBe(before);
    await cp(made, path.join(folder, 'copy'), { recursive: true });
    await makeOffline(path.join(folder, 'copy'));
    expect(await worker(path.join(folder, 'copy'))).toBe(before);
    await writeFile(path.join(made, 'quiz/some-quiz-7.html'), 'mended');
    await makeOffline(made);
    expect(await worker(made)).not.toBe(before);
    // The list of the run before went.
    expect(
      (await readdir(path.join(made, '_astro'))).filter((file) => file.startsWith('files.')),
    ).toHaveLength(1);
  });

  it('is a classic script and small, however many quizzes there are', async () => {
    const text = await worker(path.join(folder, 'copy'));
    expect(text.length).toBeLessThan(12_000);
    expect(text).not.toMatch(/\b(?:import|export)\b/);
    expect(() => new Function(text)).not.toThrow();
  });
});
