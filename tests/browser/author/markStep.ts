import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { parseMarkdown } from '../../../src/core/article/markdown.ts';
import { AUTHORED, keepOnDevice } from './authoredQuizzes.ts';

/** A column that pushes hard enough for any rule to notice it. */
const BODY = `The corrupt regime struck again on Monday, and nobody can doubt why.

Critics say the council will destroy our beloved harbour forever. Either we stand up now or we lose everything.

The council met for two hours. It voted eleven to four, as its minutes of 3 May show. “We waited,” said the master.`;

/** It as the page has it. */
export const ARTICLE = parseMarkdown(BODY, 'en');

/** Opens the step that marks, on a quiz that has a text and no marks, with its suggestions made. */
export async function openMarkStep(page: Page): Promise<void> {
  await page.goto('teach/author.html');
  await page.getByRole('heading', { name: 'New quiz' }).waitFor();
  await keepOnDevice(page, { ...AUTHORED, body: BODY, marks: [] });
  await page.goto(`teach/author.html#quiz=${AUTHORED.id}/mark`);
  await page.reload();
  await ready(page);
}

/** Waits until the article can be marked and its suggestions are there. */
export async function ready(page: Page): Promise<void> {
  await page.locator('#article-text[data-ready]').waitFor();
  await suggestions(page).first().waitFor();
}

function panel(page: Page, name: RegExp): Locator {
  return page.getByRole('region', { name });
}

/** The marks on the list, and the suggestions on theirs. */
export function marks(page: Page): Locator {
  return panel(page, /^Marks/).locator('.desk-entry');
}

export function suggestions(page: Page): Locator {
  return panel(page, /^Suggestions/).locator('[data-suggestion]');
}

/** The words of an entry, without the marks around them. */
export async function quoteOf(entry: Locator): Promise<string> {
  return (await entry.locator('.tray-quote').innerText()).replace(/^“|”$/g, '');
}

/** Waits until the marks on the list are on these words, in order. */
export async function expectMarks(page: Page, quotes: readonly string[]): Promise<void> {
  const now = () => marks(page).locator('.tray-quote').allInnerTexts();
  await expect.poll(now).toEqual(quotes.map((quote) => `“${quote}”`));
}
