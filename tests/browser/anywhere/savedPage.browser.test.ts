import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chooseFile, openBringPage } from '../harness/bring.ts';
import { addressOf, exported, folderOfPeople } from '../harness/oneFile.ts';
import { expectKept, openQuiz, quizPath, ready } from '../harness/quizPage.ts';
import { INVENTED_SLUG, inventedText } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';
import { flag, SLUG, someFlags } from '../keeping/someFlags.ts';

/** Presses the button at the foot of a quiz; gives the text of the file. */
async function saved(page: Page, slug: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as one file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${slug}.html`);
  await page.getByText(`Saved as ${slug}.html.`).waitFor();
  return readFile(await download.path(), 'utf8');
}

const fromCommand = async (slug: string) =>
  readFile(await exported([slug, '--as', 'html'], `${slug}.html`), 'utf8');

/** A page as a browser understands it, however its tags were written. */
function understood(html: string): string {
  return serialize(parse(html) as DefaultTreeAdapterTypes.Document);
}

/** Half a megabyte twice is no message: shows where two files part. */
function expectSame(one: string, other: string): void {
  let parts = 0;
  while (parts < one.length && one[parts] === other[parts]) parts++;
  const around = (text: string) => text.slice(Math.max(0, parts - 100), parts + 100);
  expect(around(one)).toBe(around(other));
  expect(one.length).toBe(other.length);
}

describe('a quiz that is saved as one file by its button', () => {
  it('is the file that the command writes, byte for byte, whatever was done on the page', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const flags = (await someFlags()).slice(0, 2);
    for (const one of flags) await flag(page, one);
    await expectKept(page, SLUG, flags);
    expectSame(await saved(page, SLUG), await fromCommand(SLUG));
    // Twice is no trouble, and the flags are where they were.
    expectSame(await saved(page, SLUG), await fromCommand(SLUG));
    await expectKept(page, SLUG, flags);
  });

  it('says the same when it is saved from a page on the disk, and holds no flag', async () => {
    const site = path.join(await folderOfPeople(), 'site');
    await cp(inject('dist'), site, { recursive: true });
    const { page } = await newVisitor({}, { site: `${addressOf(site)}/` });
    await openQuiz(page, SLUG);
    const flags = await someFlags();
    for (const one of flags) await flag(page, one);
    await expectKept(page, SLUG, flags);
    const file = await saved(page, SLUG);
    expect(file.slice(0, file.indexOf('<script>'))).not.toContain('data-mark');
    expectSame(understood(file), understood(await fromCommand(SLUG)));
  });

  it('holds no text that its reader brought', async () => {
    const { page } = await newVisitor();
    await openBringPage(page, INVENTED_SLUG);
    await chooseFile(page, 'mallow.txt', inventedText());
    await ready(page);
    expectSame(await saved(page, INVENTED_SLUG), await fromCommand(INVENTED_SLUG));
  });

  it('is not offered without scripts, which save it', async () => {
    const { page } = await newVisitor({ javaScriptEnabled: false });
    await page.goto(quizPath(SLUG));
    expect(await page.getByText('Save as one file').count()).toBe(1);
    expect(await page.getByText('Save as one file').isVisible()).toBe(false);
  });

  it('is not made of two builds: where the host has another one by now, the page says so', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    await page.route('**/quiz/*.html', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/start\.\w+\.js/g, 'start.0000000000.js');
      await route.fulfill({ response, body });
    });
    await page.getByRole('button', { name: 'Save as one file' }).click();
    await page.getByText('This site has changed since the page was opened.').waitFor();
  });

  it('says so where what it takes does not come', async () => {
    const { page } = await newVisitor({}, { complaints: /ERR_FAILED/ });
    await openQuiz(page, SLUG);
    await page.route('**/one-file/kit.js*', (route) => route.abort());
    await page.getByRole('button', { name: 'Save as one file' }).click();
    await page.getByText('A part of this page could not be loaded.').waitFor();
    await page.unroute('**/one-file/kit.js*');
    expectSame(await saved(page, SLUG), await fromCommand(SLUG));
  });
});
