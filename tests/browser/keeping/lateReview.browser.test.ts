import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scriptJson } from '../../../src/core/assignment/scriptJson.ts';
import { knownQuiz } from '../harness/packs.ts';
import {
  article,
  expectKept,
  handIn,
  quizPath,
  ready,
  scorePanel,
  stored,
  tray,
  trayFlags,
} from '../harness/quizPage.ts';
import { expectScore } from '../harness/review.ts';
import { clickOn } from '../harness/textOnPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import { flag, KEY, SLUG, someFlags } from './someFlags.ts';

/** What a review takes, which a page loads late. */
const SCRIPT = '**/_astro/reviewing.*.js';

const question = (page: Page) => page.getByRole('dialog', { name: 'Hand in?' });
const ask = (page: Page) => tray(page).getByRole('button', { name: 'Hand in' }).click();
const agree = (page: Page) => question(page).getByRole('button', { name: 'Hand in' });
const isHandedIn = async (page: Page) => (await stored(page, KEY))?.includes('"submittedAt"') ?? false;

/** Keeps the script on its way until it is let through. */
async function holdScript(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(SCRIPT, async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    const script = page.locator('script[src*="/reviewing."]');
    await script.waitFor({ state: 'attached' });
    // Said once the page has heard of the script, and done what waited for it.
    await script.evaluate((element) => {
      const done = () => document.documentElement.setAttribute('data-come', '');
      element.addEventListener('load', () => setTimeout(done));
    });
    letGo();
    await page.locator('html[data-come]').waitFor();
  };
}

async function openWithFlags(page: Page) {
  // A script that is held holds the page's `load` too.
  await page.goto(quizPath(SLUG), { waitUntil: 'domcontentloaded' });
  await ready(page);
  const flags = await someFlags();
  for (const one of flags) await flag(page, one);
  await expectKept(page, SLUG, flags);
  return flags;
}

describe('handing in while the script of the review is on its way', () => {
  it.each(['Keep reading', 'Escape'])('is taken back by %s, also where it is asked again', async (way) => {
    const { page } = await newVisitor();
    const release = await holdScript(page);
    const flags = await openWithFlags(page);
    await ask(page);
    await agree(page).click();
    await question(page).getByText('still loading').waitFor();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await question(page).getByRole('button', { name: way }).click();
    await expect.poll(() => question(page).count()).toBe(0);
    await ask(page);
    await release();
    expect(await question(page).getByText('still loading').count()).toBe(0);
    expect(await scorePanel(page).count()).toBe(0);
    expect(await trayFlags(page).count()).toBe(flags.length);
    expect(await isHandedIn(page)).toBe(false);
    await agree(page).click();
    await expectScore(page, await knownQuiz(SLUG), flags);
  });

  it('waits for it, and hands in once however often it is pressed', async () => {
    const { page } = await newVisitor();
    const release = await holdScript(page);
    const flags = await openWithFlags(page);
    // Two regions take turns: what is said twice stands in the one where the last words stood.
    const speaking = () =>
      page.getByRole('status').evaluateAll((all) => all.findIndex((one) => one.textContent));
    const before = await speaking();
    expect(before).toBeGreaterThanOrEqual(0);
    await ask(page);
    await agree(page).dblclick();
    expect(await agree(page).getAttribute('aria-disabled')).toBe('true');
    expect(await agree(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await release();
    await expectScore(page, await knownQuiz(SLUG), flags);
    expect(await speaking()).not.toBe(before);
  });
});

describe('handing in where the script of the review does not come', () => {
  it('says so and keeps the flags; the next try has it', async () => {
    const { page } = await newVisitor({}, { complaints: /ERR_FAILED/ });
    const refuse = (route: Route) => route.abort();
    await page.route(SCRIPT, refuse);
    const flags = await openWithFlags(page);
    await ask(page);
    await agree(page).click();
    await question(page).getByRole('alert').getByText('could not be loaded').waitFor();
    expect(await isHandedIn(page)).toBe(false);
    await expectKept(page, SLUG, flags);
    await page.unroute(SCRIPT, refuse);
    await agree(page).click();
    await expectScore(page, await knownQuiz(SLUG), flags);
  });

  it('hands in a draft all the same: there is nothing to score', async () => {
    const { page } = await newVisitor({}, { complaints: /ERR_FAILED/ });
    await page.route(SCRIPT, (route) => route.abort());
    await page.route(`**/${quizPath(SLUG)}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: asDraft(await response.text()) });
    });
    const flags = await openWithFlags(page);
    await ask(page);
    await agree(page).click();
    await page.getByRole('heading', { name: 'Handed in' }).waitFor();
    await expect.poll(() => isHandedIn(page)).toBe(true);
    await expectKept(page, SLUG, flags);
  });
});

describe('what is handed in, before the script of its review is there', () => {
  it('is printed as no list of flags to go on with, and a click leaves nothing behind', async () => {
    const { page } = await newVisitor();
    const flags = await openWithFlags(page);
    await handIn(page);
    const release = await holdScript(page);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.getByRole('heading', { name: 'My flags' }).count()).toBe(0);
    expect(await page.getByText('They had not been loaded').isVisible()).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await clickOn(page, { start: 0, end: 1 });
    await release();
    await expectScore(page, await knownQuiz(SLUG), flags);
    await scorePanel(page).getByRole('button', { name: 'Try the missed ones again' }).click();
    await tray(page).waitFor();
    expect(await article(page).evaluate((text) => text === document.activeElement)).toBe(true);
    expect(await page.locator('.selection').count()).toBe(0);
  });
});

/** The page of a quiz as it is built while the quiz's key is a draft. */
function asDraft(html: string): string {
  const draft = html.replace(/(id="quiz-data">)([^<]*)/, (_, before: string, data: string) => {
    return before + scriptJson({ ...JSON.parse(data), key: null });
  });
  if (draft === html) throw new Error('The page does not tell its scripts of the quiz as it used to.');
  return draft;
}
