import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addressOf, exported, folderOfPeople } from '../harness/oneFile.ts';
import { knownQuiz } from '../harness/packs.ts';
import { expectKept, ready } from '../harness/quizPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import { flag, SLUG, someFlags } from '../keeping/someFlags.ts';

describe('the site as a zip', () => {
  it('is unpacked anywhere and opens with a double-click on its index.html', async () => {
    const zip = unzipSync(await readFile(await exported(['--as', 'site'], 'site.zip')));
    expect(Object.keys(zip)).toEqual(expect.arrayContaining(['READ ME FIRST.txt', 'index.html']));
    const folder = await folderOfPeople();
    for (const [name, content] of Object.entries(zip)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    const { page } = await newVisitor({}, { site: `${addressOf(folder)}/` });
    await page.goto('index.html');
    const { title } = await knownQuiz(SLUG);
    await page.getByRole('main').getByRole('link', { name: title }).first().click();
    await ready(page);
    const [one] = await someFlags();
    await expectKept(page, SLUG, [await flag(page, one)]);
    await page.getByRole('link', { name: 'Slantwise, the library' }).click();
    await expect.poll(() => page.getByRole('main').innerText()).toContain(title);
  });
});
