import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { readOneFile } from '../../../src/cli/oneFile/readOneFile.ts';
import { ASSIGNED_HASH, type PlatformVersion } from '../../../src/core/assignment/pageData.ts';
import { someTerms } from '../../../src/core/assignment/someTerms.ts';
import type { Terms } from '../../../src/core/assignment/terms.ts';
import { writeTerms } from '../../../src/core/assignment/termsCode.ts';
import { readAnyResult } from '../../../src/core/attempt/readResultFile.ts';
import type { ResultFile } from '../../../src/core/attempt/resultFile.ts';
import type { SealedKey } from '../../../src/core/sealing/sealedKey.ts';
import { assignmentPage } from '../../../src/oneFile/assignmentPage.ts';
import { addressOf, folderOfPeople } from '../harness/oneFile.ts';
import { type Answer, answers, knownQuiz } from '../harness/packs.ts';
import { choose, quizPath, ready, tray } from '../harness/quizPage.ts';
import { dragOver } from '../harness/textOnPage.ts';

export const SLUG = 'quayside-clearway';
export const ZOE = { name: 'Zoë Ångström', group: '9b' };

/** The terms of an assignment of the quiz that these tests take. */
export function termsOf(changed: Partial<Terms> = {}): Terms {
  return someTerms({ quiz: SLUG, title: 'Clear off, says the Clearway', ...changed });
}

/** The address of an assignment on the site. */
export function assignedPath(changed: Partial<Terms> = {}): string {
  const terms = termsOf(changed);
  return quizPath(terms.quiz) + ASSIGNED_HASH + writeTerms(terms);
}

/** Opens an assignment and waits for its start screen. */
export async function openAssigned(page: Page, changed: Partial<Terms> = {}): Promise<void> {
  await page.goto(assignedPath(changed));
  await startScreen(page).waitFor();
  await expect.poll(() => page.locator('astro-island[ssr]').count()).toBe(0);
}

export function startScreen(page: Page) {
  return page.getByRole('region', { name: 'Your teacher gave you this article' });
}

export function bar(page: Page) {
  return page.getByRole('region', { name: 'Your attempt' });
}

export function handedIn(page: Page) {
  return page.getByRole('region', { name: 'Handed in' });
}

/** Fills in the start screen and starts. */
export async function startAs(page: Page, { name, group } = ZOE): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your class').fill(group);
  await page.getByRole('button', { name: 'Start' }).click();
  await ready(page);
}

/** Some right answers of the quiz. */
export async function rightAnswers(count: number): Promise<Answer[]> {
  return answers(await knownQuiz(SLUG), count);
}

/** Flags an answer with the mouse, under its family. */
export async function flagAnswer(page: Page, answer: Answer | undefined): Promise<void> {
  if (!answer) throw new Error('The quiz has too few answers.');
  await dragOver(page, answer);
  await choose(page, answer.item.family);
}

/** Hands in with the mouse. */
export async function handInAssigned(page: Page): Promise<void> {
  await tray(page).getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await handedIn(page).waitFor();
}

/** Saves the result as a file; gives its name and what stands in it. */
export async function savedResult(page: Page): Promise<{ name: string; result: ResultFile }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    handedIn(page).getByRole('button', { name: 'Save the result file' }).first().click(),
  ]);
  const result = readAnyResult(await readFile(await download.path(), 'utf8'));
  if ('code' in result) throw new Error(`The file that was saved is no result: ${result.code}.`);
  return { name: download.suggestedFilename(), result };
}

/** An assignment as a single file on a disk; gives its address and its HTML. */
export async function assignmentFile(
  terms: Terms,
  sealed: SealedKey | null,
  platform: PlatformVersion | null = null,
): Promise<{ address: string; html: string }> {
  const whole = await readOneFile(inject('dist'), quizPath(terms.quiz));
  const html = assignmentPage(whole, { terms: writeTerms(terms), platform, sealed });
  const file = path.join(await folderOfPeople(), 'assignment.html');
  await writeFile(file, html);
  return { address: addressOf(file), html };
}

/** Lets an attempt have been started some time ago, as another day would. */
export function startedEarlier(page: Page, minutes: number): Promise<void> {
  return page.evaluate((ms) => {
    for (const key of Object.keys(localStorage).filter((name) => name.includes('assigned-record'))) {
      const record = JSON.parse(localStorage.getItem(key) ?? '');
      localStorage.setItem(key, JSON.stringify({ ...record, startedAt: record.startedAt - ms }));
    }
  }, minutes * 60_000);
}
