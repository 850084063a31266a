import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readTerms } from '../../../src/core/assignment/termsCode.ts';

/** A quiz whose key the site shows. */
export const SLUG = 'quayside-clearway';

/** Opens the page that makes assignments, awake. */
export async function openDesk(page: Page, hash = ''): Promise<void> {
  await page.goto(`teach.html${hash}`);
  await awake(page);
}

/** Waits until the page is awake and has asked the device what it keeps. */
export async function awake(page: Page): Promise<void> {
  await expect.poll(() => page.locator('astro-island[ssr]').count()).toBe(0);
  await page.getByText('Looking …').waitFor({ state: 'detached' });
}

/** The quiz that is chosen in the form, loaded. */
export function chosen(page: Page): Locator {
  return page.locator('.teach-chosen strong');
}

/** Opens the form with the quiz chosen. */
export async function openWith(page: Page, slug = SLUG): Promise<void> {
  await openDesk(page, `#quiz=${slug}`);
  await chosen(page).waitFor();
}

/** Unfolds the terms that most assignments leave as they are. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('.teach-more').evaluateAll((folded) => {
    for (const details of folded) details.setAttribute('open', '');
  });
}

/** Makes the assignment of a form that is filled in. */
export async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  await page.getByRole('button', { name: 'Save the page' }).waitFor();
}

/** The link that is given out, and its terms. */
export async function givenLink(page: Page) {
  const link = await page.getByLabel('Link to the assignment').inputValue();
  const terms = readTerms(new URL(link).hash.replace('#assigned=', ''));
  if ('code' in terms) throw new Error(`The link has no terms: ${terms.code}.`);
  return { link, terms };
}

/** Presses a button that saves a file; gives its name and bytes. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  await page.getByText(`Saved as ${name}.`).waitFor();
  return { name, bytes: await readFile(await download.path()) };
}
