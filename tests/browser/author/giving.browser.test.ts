import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, folderOfPeople } from '../harness/oneFile.ts';
import { choose, handIn, ready, scorePanel, storedKeys } from '../harness/quizPage.ts';
import { dragOver, spanOf } from '../harness/textOnPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import { chosen, make } from '../teach/desk.ts';
import { AUTHORED, keepOnDevice } from './authoredQuizzes.ts';

/** The site is asked for a quiz of the same name, which it has not. */
const NO_SUCH_QUIZ = /404/;

async function author(): Promise<Page> {
  const { page } = await newVisitor({}, { complaints: NO_SUCH_QUIZ });
  await page.goto('404.html');
  await keepOnDevice(page, AUTHORED);
  return page;
}

/** Finds one of two items and hands in. */
async function play(page: Page): Promise<void> {
  await dragOver(page, await spanOf(page, 'regime'));
  await choose(page, 'loaded-language');
  await handIn(page);
  expect(await scorePanel(page).innerText()).toMatch(/^50/);
}

/** Presses a button that saves a file; gives where it is. */
async function saved(page: Page, button: string, name: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(name);
  const file = path.join(await folderOfPeople(), download.suggestedFilename());
  await copyFile(await download.path(), file);
  return file;
}

describe('a quiz that only its author’s device holds', () => {
  it('is previewed as a learner meets it, and played from one file on a disk', async () => {
    const page = await author();
    await page.goto(`teach/author.html#quiz=${AUTHORED.id}/save`);
    await page.getByRole('link', { name: 'Preview as a learner' }).click();
    await ready(page);
    await play(page);
    // No practice: only a preview is kept.
    expect((await storedKeys(page)).filter((key) => key.includes('attempt'))).toEqual([]);
    await page.reload();
    await ready(page);
    await scorePanel(page).waitFor();

    await page.getByRole('link', { name: 'Back to the desk' }).click();
    const file = await saved(page, 'Save one-file quiz', /^the-fall-of-the-harbour\.html$/);
    const alone = await newVisitor({}, { site: addressOf(path.dirname(file)) });
    await alone.page.goto(addressOf(file));
    await ready(alone.page);
    expect(await alone.page.getByRole('heading', { level: 1 }).innerText()).toBe(AUTHORED.about.title);
    await play(alone.page);
  });

  it('is assigned in a page of its own, and not by a link', async () => {
    const page = await author();
    await page.goto('teach.html');
    await page.getByRole('button', { name: /^The fall of the harbour/ }).click();
    await chosen(page).waitFor();
    await make(page);
    await page.getByText('The site does not hold this quiz').waitFor();
    const file = await saved(page, 'Save the page', /^the-fall-of-the-harbour-\w+\.html$/);
    const alone = await newVisitor({}, { site: addressOf(path.dirname(file)) });
    await alone.page.goto(addressOf(file));
    await alone.page.getByLabel('Name').fill('Zoë');
    await alone.page.getByRole('button', { name: 'Start' }).click();
    await play(alone.page);
  });
});
