import type { Page } from 'playwright-core';
import { answers, knownQuiz } from '../harness/packs.ts';
import { choose } from '../harness/quizPage.ts';
import { dragOver } from '../harness/textOnPage.ts';

export const SLUG = 'let-the-marsh-breathe';
/** Where its attempt is kept. */
export const KEY = `slantwise:attempt:${SLUG}`;

/** Three flags that are right. */
export async function someFlags() {
  return answers(await knownQuiz(SLUG), 3).map(({ start, end, item }) => ({
    start,
    end,
    family: item.family,
  }));
}

/** Makes a flag with the mouse; returns it. */
export async function flag(page: Page, one: Awaited<ReturnType<typeof someFlags>>[number] | undefined) {
  if (!one) throw new Error('The quiz has too few answers.');
  await page.bringToFront();
  await dragOver(page, one);
  await choose(page, one.family);
  return one;
}
