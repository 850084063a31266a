import { describe, expect, it } from 'vitest';
import { knownQuiz } from '../harness/packs.ts';
import { expectKept, handIn, openQuiz, trayFlags } from '../harness/quizPage.ts';
import { expectScore } from '../harness/review.ts';
import { newVisitor } from '../harness/visitor.ts';
import { flag, SLUG, someFlags } from './someFlags.ts';

describe('a device that keeps nothing', () => {
  it('because it is full: says so plainly, and the quiz goes on to its review', async () => {
    const { page } = await newVisitor();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await openQuiz(page, SLUG);
    const flags = await someFlags();
    for (const one of flags) await flag(page, one);
    await expect.poll(() => trayFlags(page).count()).toBe(3);
    expect(await page.getByRole('alert').innerText()).toContain('This device has no room left');
    await handIn(page);
    await expectScore(page, await knownQuiz(SLUG), flags);
  });

  it('because the browser forbids it: says so plainly, and the quiz goes on to its review', async () => {
    const { page } = await newVisitor();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });
    await openQuiz(page, SLUG);
    expect(await page.getByRole('alert').innerText()).toContain('does not let pages save anything');
    const flags = await someFlags();
    for (const one of flags) await flag(page, one);
    await expect.poll(() => trayFlags(page).count()).toBe(3);
    await handIn(page);
    await expectScore(page, await knownQuiz(SLUG), flags);
    await page.goto('/');
    await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBeGreaterThan(5);
    await page.goto('/example.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('and fills up half-way: what was saved stays, what follows is kept on the page', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const [one, two, three] = await someFlags();
    const a = await flag(page, one);
    await expectKept(page, SLUG, [a]);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    const b = await flag(page, two);
    const c = await flag(page, three);
    await expect.poll(() => trayFlags(page).count()).toBe(3);
    await expectKept(page, SLUG, [a]);
    await handIn(page);
    await expectScore(page, await knownQuiz(SLUG), [a, b, c]);
  });
});
