import { describe, expect, it } from 'vitest';
import { knownQuiz } from '../harness/packs.ts';
import {
  expectKept,
  handIn,
  openQuiz,
  ready,
  scorePanel,
  storedKeys,
  tray,
  trayFlags,
} from '../harness/quizPage.ts';
import { expectScore } from '../harness/review.ts';
import { newVisitor } from '../harness/visitor.ts';
import { flag, KEY, SLUG, someFlags } from './someFlags.ts';

describe('flags on this device', () => {
  it('are there again after a reload, and so is the review', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const flags = await someFlags();
    for (const one of flags) await flag(page, one);
    await expectKept(page, SLUG, flags);
    await page.reload();
    await ready(page);
    await expect.poll(() => trayFlags(page).count()).toBe(3);
    expect(await page.locator('mark[data-first]').count()).toBe(3);
    await handIn(page);
    await page.reload();
    await ready(page);
    await expectScore(page, await knownQuiz(SLUG), flags);
    await page.goto('/');
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/Handed in: \d+ of 100/);
  });

  it('survive when two tabs take turns, and a hand-in in one shows in the other', async () => {
    const { page: first, context } = await newVisitor();
    const second = await context.newPage();
    const [one, two, three] = await someFlags();
    await openQuiz(first, SLUG);
    await openQuiz(second, SLUG);
    const a = await flag(first, one);
    await expect.poll(() => trayFlags(second).count()).toBe(1);
    const b = await flag(second, two);
    await expect.poll(() => trayFlags(first).count()).toBe(2);
    const c = await flag(first, three);
    await expectKept(second, SLUG, [a, b, c]);
    await expect.poll(() => trayFlags(second).count()).toBe(3);
    // Each tab takes back its own edits only.
    await tray(second).getByRole('button', { name: 'Undo' }).click();
    await expectKept(first, SLUG, [a, c]);
    await handIn(first);
    await scorePanel(second).waitFor();
    await expectScore(second, await knownQuiz(SLUG), [a, c]);
  });

  it('of a tab that was asleep do not write over those of another', async () => {
    const { page: first, context } = await newVisitor();
    const second = await context.newPage();
    // A tab that the browser froze hears of nothing.
    await second.addInitScript(() => {
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
    });
    await openQuiz(first, SLUG);
    await openQuiz(second, SLUG);
    const [one, two] = await someFlags();
    const a = await flag(first, one);
    await expectKept(first, SLUG, [a]);
    const b = await flag(second, two);
    await expectKept(first, SLUG, [a, b]);
  });

  it('leave nothing behind when they are wiped', async () => {
    const { page } = await newVisitor();
    await page.goto('/404.html');
    await page.evaluate((key) => localStorage.setItem(key, '{"version":'), KEY);
    await openQuiz(page, SLUG);
    await flag(page, (await someFlags())[0]);
    expect((await storedKeys(page)).filter((key) => key.includes(SLUG))).toHaveLength(2);
    await page.reload();
    await ready(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Wipe my attempt from this device…' }).click();
    await page.getByRole('button', { name: 'Keep them' }).click();
    await expect.poll(() => trayFlags(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Wipe my attempt from this device…' }).click();
    await page.getByRole('button', { name: 'Wipe this attempt' }).click();
    await expect.poll(() => trayFlags(page).count()).toBe(0);
    await expect.poll(async () => (await storedKeys(page)).filter((key) => key.includes(SLUG))).toEqual([]);
    await page.reload();
    await ready(page);
    expect(await trayFlags(page).count()).toBe(0);
    expect((await storedKeys(page)).filter((key) => key.includes(SLUG))).toEqual([]);
  });
});
