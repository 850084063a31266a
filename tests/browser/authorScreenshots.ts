// The pictures of docs/authors.md, taken by screenshots.ts.
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Camera } from './teacherScreenshots.ts';

/**
 * A saved pack on the desk: its text, its marks with what rules suggest besides, and what the checks say of it.
 *
 * @param folder of the pack
 */
export async function takeAuthorPictures({ open, picture, desktop }: Camera, folder: string): Promise<void> {
  const page = await open(desktop);
  await page.goto('/teach/author.html');
  await page
    .getByLabel('Open a file…')
    .setInputFiles([path.join(folder, 'article.md'), path.join(folder, 'key.yaml')]);
  await page.getByRole('textbox', { name: 'The article' }).waitFor();
  await page.getByRole('region', { name: 'As learners read it' }).waitFor();
  await picture(page, 'author-text-desktop');

  await step(page, 'Mark');
  await page.locator('#article-text[data-ready]').waitFor();
  await page.locator('[data-suggestion]').first().waitFor();
  await page.locator('.tray-quote').nth(1).click();
  await page.locator('.author-steps').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await picture(page, 'author-mark-desktop');

  await page.locator('.desk-form textarea').first().fill('');
  await step(page, 'Text');
  await page.getByLabel('Summary').fill('');
  await step(page, 'Check');
  await page.getByRole('heading', { name: 'To be mended' }).waitFor();
  await picture(page, 'author-check-desktop');
}

function step(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click();
}
