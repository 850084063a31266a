import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { palette } from '../harness/quizPage.ts';
import { dragOver, spanOf } from '../harness/textOnPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import { AUTHORED, keepOnDevice } from './authoredQuizzes.ts';

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click();

/** Presses a button that saves a file; gives what can be chosen as one. */
async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const name = download.suggestedFilename();
  return { name, mimeType: 'application/json', buffer: await readFile(await download.path()) };
}

it('a second reader is invited by file, marks the text unseen, and the differences are settled', async () => {
  const { page } = await newVisitor();
  await page.goto('404.html');
  await keepOnDevice(page, AUTHORED);
  await page.goto(`teach/author.html#quiz=${AUTHORED.id}/second`);
  const invitation = await saved(page, 'Save an invitation');

  const { page: other } = await newVisitor();
  await other.goto('teach/author.html');
  await other.getByLabel('Open a file…').setInputFiles(invitation);
  await other.getByRole('paragraph').filter({ hasText: 'You are invited as a second reader' }).waitFor();
  await step(other, 'Mark');
  await other.locator('#article-text[data-ready]').waitFor();
  expect(await other.locator('[data-mark]').count()).toBe(0);
  await dragOver(other, await spanOf(other, 'no friends'));
  await palette(other).getByRole('button', { name: 'Contested' }).click();
  await step(other, 'Second reader');
  await other.getByLabel('Your name').fill('Omar');
  const marks = await saved(other, 'Save my marks to send');

  await page.getByLabel('Take in their marks…').setInputFiles(marks);
  await page.getByRole('heading', { name: 'You and Omar' }).waitFor();
  await page.getByText('0 of 4 differences settled.').waitFor();
  await page.getByRole('button', { name: 'Take theirs: no friends' }).click();
  await page.getByRole('button', { name: 'Keep mine: regime' }).click();
  await page.getByText('2 of 4 differences settled.').waitFor();
  // The keyboard goes on to the next of them.
  expect(await page.evaluate(() => document.activeElement?.closest('.author-differences li') !== null)).toBe(
    true,
  );
  await page.getByRole('button', { name: 'Undo the last step' }).click();
  await page.getByRole('button', { name: 'Keep mine: regime' }).waitFor();
  await page.getByLabel('Take in their marks…').setInputFiles({ ...marks, buffer: Buffer.from('{}') });
  await page.getByText('does not hold a second reader’s marks').waitFor();
});
