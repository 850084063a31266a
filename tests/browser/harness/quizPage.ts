import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { KeptFlag } from '../../../src/core/attempt/attempt.ts';
import type { Family } from '../../../src/core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../../../src/messages/families.ts';

/** The address of a quiz below the site’s root. */
export function quizPath(slug: string): string {
  return `quiz/${slug}.html`;
}

/** Opens a quiz and waits until its article can be marked. */
export async function openQuiz(page: Page, slug: string): Promise<void> {
  await page.goto(quizPath(slug));
  await ready(page);
}

/** Waits until the article can be marked and the islands around it are awake. */
export async function ready(page: Page): Promise<void> {
  await page.locator('#article-text[data-ready]').waitFor();
  await expect.poll(() => page.locator('astro-island[ssr]').count()).toBe(0);
}

export function article(page: Page): Locator {
  return page.getByRole('group', { name: 'The article' });
}

export function tray(page: Page): Locator {
  return page.getByRole('region', { name: 'Your flags' });
}

/** The buttons of the tray's list, one for each flag. */
export function trayFlags(page: Page): Locator {
  return tray(page).getByRole('listitem');
}

export function palette(page: Page): Locator {
  return page.getByRole('toolbar');
}

/** The explanation that is open. */
export function card(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Explanation' });
}

/** The review's score and parts. */
export function scorePanel(page: Page): Locator {
  return page.getByRole('region', { name: /of 100$/ });
}

/** Chooses a family in the palette. */
export async function choose(page: Page, family: Family): Promise<void> {
  await palette(page).getByRole('button', { name: FAMILY_WORDS[family].name }).click();
}

/** Hands in with the mouse. */
export async function handIn(page: Page): Promise<void> {
  await tray(page).getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await scorePanel(page).waitFor();
}

/** What is written under a key on this device, or `null`. */
export function stored(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

/** All keys of this device that are ours. */
export function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('slantwise:')));
}

/** The flags as they are kept on the device. */
export async function keptFlags(page: Page, slug: string): Promise<KeptFlag[]> {
  const attempt = await stored(page, `slantwise:attempt:${slug}`);
  return attempt === null ? [] : (JSON.parse(attempt) as { flags: KeptFlag[] }).flags;
}

/** Waits until the device keeps exactly these flags, in order of position. */
export async function expectKept(
  page: Page,
  slug: string,
  flags: readonly { readonly start: number; readonly end: number; readonly family: Family }[],
): Promise<void> {
  const wanted = [...flags]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, family }) => ({ start, end, family }));
  await expect
    .poll(async () => (await keptFlags(page, slug)).map(({ start, end, family }) => ({ start, end, family })))
    .toEqual(wanted);
}

/** Waits until a screen reader was told this. */
export async function expectSaid(page: Page, words: string | RegExp): Promise<void> {
  const said = async () => (await page.getByRole('status').allTextContents()).join('');
  if (typeof words === 'string') await expect.poll(said).toBe(words);
  else await expect.poll(said).toMatch(words);
}
