import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newVisitor } from '../harness/visitor.ts';
import { type LargeSite, largeSite } from './largeSite.ts';

const QUIZZES = 200;
const ROWS = 50;
let site: LargeSite;

beforeAll(async () => {
  site = await largeSite(QUIZZES);
});

afterAll(() => site.clear());

const rows = (page: Page) => page.locator('.quiz-row');
const found = (page: Page) => page.locator('.found').innerText();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

async function openLibrary(page: Page, end = ''): Promise<void> {
  await page.goto(`${site.address}index.html${end}`);
  // Until the island has woken, a search box forgets what was typed.
  await page.locator('astro-island:not([ssr]) .filters').waitFor();
}

/** A quiz that is not among the first rows. */
function farQuiz(): string {
  const html = readFileSync(path.join(site.folder, 'index.html'), 'utf8');
  const slug = site.slugs.find((one) => !html.includes(one));
  if (slug === undefined) throw new Error('The library page names every quiz.');
  return slug;
}

describe('a library of hundreds, opened from the disk', () => {
  it('shows its first rows, and more each time it is asked', async () => {
    const { page } = await newVisitor({}, { site: site.address });
    await openLibrary(page);
    expect(await rows(page).count()).toBe(ROWS);
    expect(plain(await found(page))).toBe('200 quizzes');
    expect(await page.getByRole('link', { name: 'Next page' }).count()).toBe(0);
    const more = page.getByRole('button', { name: 'Show more' });
    expect(plain(await page.locator('.more').innerText())).toContain('50 of 200 shown');
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page).count()).toBe(2 * ROWS);
    // The keyboard goes on at the first row that came.
    const title = await rows(page).nth(ROWS).getByRole('link').innerText();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    for (let shown = 2 * ROWS; shown < QUIZZES; shown += ROWS) {
      await more.click();
      await expect.poll(() => rows(page).count()).toBe(shown + ROWS);
    }
    expect(await more.count()).toBe(0);
    const links = await rows(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(QUIZZES);
  });

  it('is searched as a whole, and opens what was found', async () => {
    const { page } = await newVisitor({}, { site: site.address });
    await openLibrary(page);
    await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('writer 176 part 177');
    await expect.poll(async () => plain(await found(page))).toBe('1 of 200 quizzes');
    const link = rows(page).getByRole('link');
    const title = await link.innerText();
    await link.click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(page.url()).toBe(`${site.address}quiz/generated-00176.html`);
  });

  it('knows a quiz that was begun, wherever in the list it stands', async () => {
    const { page } = await newVisitor({}, { site: site.address });
    await openLibrary(page);
    const slug = farQuiz();
    await page.evaluate((quiz) => {
      const attempt = { version: 1, quiz, keyFingerprint: '00', startedAt: 1, updatedAt: 2, flags: [{}] };
      localStorage.setItem(`slantwise:attempt:${quiz}`, JSON.stringify(attempt));
    }, slug);
    await openLibrary(page);
    const resume = page.getByRole('region', { name: 'Continue where you left off' });
    expect(await resume.getByRole('link').getAttribute('href')).toBe(`quiz/${slug}.html`);
    await page.getByLabel('Progress').selectOption('Not handed in');
    await expect.poll(async () => plain(await found(page))).toBe('1 of 200 quizzes');
    expect(plain(await rows(page).innerText())).toContain('1 flag, not handed in');
  });

  it('is narrowed to a technique by a link of the Learn page', async () => {
    const { page } = await newVisitor({}, { site: site.address });
    await page.goto(`${site.address}learn.html#technique-slogan`);
    const entry = page.locator('#technique-slogan');
    const link = entry.getByRole('link', { name: /^and \d+ more in the library$/ });
    const more = Number(/\d+/.exec(await link.innerText())?.[0]);
    const named = await entry.locator('.technique-practice li').count();
    await link.click();
    const line = page.locator('.for-technique');
    expect(await line.innerText()).toContain('Quizzes to practise');
    expect(plain(await found(page))).toBe(`${named - 1 + more} of 200 quizzes`);
    await line.getByRole('button', { name: 'Show all quizzes' }).click();
    await expect.poll(async () => plain(await found(page))).toBe('200 quizzes');
    expect(page.url()).toBe(`${site.address}index.html`);
  });

  it('says when the list of all quizzes cannot be had, and tries again', async () => {
    const { page } = await newVisitor({}, { site: site.address, complaints: /net::ERR_FAILED/ });
    let refuse = true;
    await page.route('**/library/all-*.js', (route) => (refuse ? route.abort() : route.continue()));
    await openLibrary(page);
    await page.getByRole('searchbox', { name: 'Search' }).fill('writer 176 part 177');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    refuse = false;
    await again.click();
    await expect.poll(async () => plain(await found(page))).toBe('1 of 200 quizzes');
    expect(await again.count()).toBe(0);
  });

  it('lists every quiz on plain pages without scripts', async () => {
    const { page } = await newVisitor({ javaScriptEnabled: false }, { site: site.address });
    await page.goto(`${site.address}index.html`);
    const seen = new Set<string>();
    const next = page.getByRole('link', { name: 'Next page' });
    for (let number = 1; number <= QUIZZES / ROWS; number += 1) {
      for (const title of await rows(page).getByRole('link').allInnerTexts()) seen.add(title);
      if (number < QUIZZES / ROWS) await next.click();
    }
    expect(seen.size).toBe(QUIZZES);
    expect(await next.count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    await rows(page).last().getByRole('link').click();
    expect(page.url()).toContain('/quiz/generated-');
  });

  it('lets a teacher find any of its quizzes, and choose it', async () => {
    const { page } = await newVisitor({}, { site: site.address });
    await page.goto(`${site.address}teach.html`);
    await page.locator('astro-island:not([ssr]) .teach-form').waitFor();
    const search = page.getByRole('searchbox', { name: 'Search for a quiz' });
    const choices = page.locator('.teach-quiz');
    expect(await choices.count()).toBe(8);
    await page.getByText('The first 8 of 200 quizzes.').waitFor();
    await search.fill('writer 176 part 177');
    await expect.poll(() => choices.count()).toBe(1);
    const title = await choices.locator('strong').innerText();
    await choices.click();
    await expect.poll(() => page.locator('.teach-chosen strong').innerText()).toBe(title);
  });
});
