import { describe, expect, it } from 'vitest';
import { newVisitor } from '../harness/visitor.ts';

describe('a small library, asked for a technique', () => {
  it('says when it cannot know the quizzes, tries again, and goes back to all of them', async () => {
    const { page } = await newVisitor({}, { complaints: /net::ERR_FAILED/ });
    let refuse = true;
    await page.route('**/library/all-*.js', (route) => (refuse ? route.abort() : route.continue()));
    await page.goto('index.html#technique=slogan');
    const notice = page.locator('.notice');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('Which quizzes practise this technique could not be loaded.');
    expect(await page.locator('.found').innerText()).toBe('');
    expect(await page.locator('.quiz-row').count()).toBe(0);
    await notice.getByRole('button', { name: 'Show all quizzes' }).click();
    await expect.poll(() => page.locator('.quiz-row').count()).toBeGreaterThan(0);
    expect(await page.locator('.found').innerText()).toMatch(/^\d+\squizzes$/);
    expect(await notice.count()).toBe(0);

    await page.goto('learn.html');
    await page.goto('index.html#technique=slogan');
    await notice.waitFor();
    refuse = false;
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('.for-technique').count()).toBe(1);
    expect(await notice.count()).toBe(0);
  });
});
