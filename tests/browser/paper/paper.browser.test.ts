import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { quizJson } from '../../cli/runCommand.ts';
import { type Answer, answers, knownQuiz } from '../harness/packs.ts';
import { choose, handIn, openQuiz } from '../harness/quizPage.ts';
import { dragOver } from '../harness/textOnPage.ts';
import { INVENTED_SLUG } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';

const SLUG = 'quayside-clearway';
/** About as wide as the sheet between its margins. */
const SHEET = { width: 680, height: 960 };

/** Shows the page as it goes to the printer. */
async function onPaper(page: Page): Promise<void> {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** Fails when something sticks out of the sheet, or scrolls and so is cut off on paper. */
async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('.visually-hidden, .skip-link, .keyboard-entry'),
      )
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const clips = getComputedStyle(element).overflowY !== 'visible';
        return right > width + 1 || left < -1 || (clips && element.scrollHeight > element.clientHeight + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(cut).toEqual([]);
}

async function flag(page: Page, { item, ...span }: Answer): Promise<void> {
  await dragOver(page, span);
  await choose(page, item.family);
}

/** What a style sheet puts before an element. */
function contentBefore(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((found) => found.map((element) => getComputedStyle(element, '::before').content));
}

const buttons = (page: Page) => page.getByRole('button').filter({ visible: true });

describe('a quiz on paper before it is handed in', () => {
  it('is a worksheet: the task, numbered paragraphs, room to write, and nothing to click', async () => {
    const { page } = await newVisitor({ colorScheme: 'dark' });
    await openQuiz(page, SLUG);
    expect(await page.getByText('Underline the words').isVisible()).toBe(false);
    await onPaper(page);
    for (const words of ['Name', 'Class', 'Date', 'Notes']) {
      expect(await page.getByText(words, { exact: true }).filter({ visible: true }).count(), words).toBe(1);
    }
    expect(await page.getByText('Underline the words').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'To talk about' }).isVisible()).toBe(true);
    expect(await page.locator('.worksheet-letter').allTextContents()).toEqual(['L', 'C', 'F']);
    expect(await buttons(page).count()).toBe(0);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    for (const content of await contentBefore(page, 'p[data-block]'))
      expect(content).toContain('counter(paragraph)');
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await expectNothingCut(page);
  });

  it('shows the flags there are, each with its letter, and lists them', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const chosen = answers(await knownQuiz(SLUG), 2);
    for (const answer of chosen) await flag(page, answer);
    await onPaper(page);
    const list = page.locator('.printed-flags li');
    expect(await list.count()).toBe(chosen.length);
    const letters = { 'loaded-language': '"L"', 'unsupported-claim': '"C"', 'framing-device': '"F"' };
    expect(await contentBefore(page, 'mark[data-first]')).toEqual(
      chosen.map(({ item }) => letters[item.family]),
    );
    expect(await buttons(page).count()).toBe(0);
    await expectNothingCut(page);
  });

  it('says of an article that is not here where it is, and gives a table instead', async () => {
    const { page } = await newVisitor();
    await page.goto(`/quiz/${INVENTED_SLUG}.html`);
    await onPaper(page);
    expect(await page.getByText('The article belongs to its author').isVisible()).toBe(true);
    expect(await page.getByRole('table').filter({ visible: true }).count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Bring the article' }).isVisible()).toBe(false);
    await expectNothingCut(page);
  });
});

describe('a review on paper', () => {
  it('lists its explanations under the numbers they have in the text', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    for (const answer of answers(await knownQuiz(SLUG), 2)) await flag(page, answer);
    await handIn(page);
    expect(await page.getByRole('link', { name: 'Answer key to print' }).getAttribute('href')).toMatch(
      new RegExp(`key/${SLUG}\\.html$`),
    );
    await onPaper(page);
    const numbers = await page.locator('.printed-number').allTextContents();
    expect(numbers).toEqual(numbers.map((_, index) => `${index + 1}`));
    const inText = await page
      .locator('mark[data-first]')
      .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['number']));
    expect(new Set(inText)).toEqual(new Set(numbers));
    expect(await page.getByText('Name', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('Underline the words').isVisible()).toBe(false);
    expect(await buttons(page).count()).toBe(0);
    await expectNothingCut(page);
  });
});

describe('the answer key', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no violation in %s at %i pixels, and nothing is cut off', async (colorScheme, width) => {
    const { page } = await newVisitor({ colorScheme, viewport: { width, height: 800 } });
    for (const slug of [SLUG, INVENTED_SLUG]) {
      await page.goto(`/key/${slug}.html`);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations, slug).toEqual([]);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow, slug).toBeLessThanOrEqual(0);
    }
  });

  it('goes from a number in the text to its entry and back, without scripts', async () => {
    const { page } = await newVisitor({ javaScriptEnabled: false });
    await page.goto(`/key/${SLUG}.html`);
    await page.getByRole('link', { name: '14', exact: true }).first().click();
    expect(page.url()).toMatch(/#key-14$/);
    await page.locator('#key-14').getByRole('link', { name: '14', exact: true }).click();
    expect(page.url()).toMatch(/#at-14$/);
  });

  it('is whole on paper', async () => {
    const { page } = await newVisitor({ colorScheme: 'dark' });
    await page.goto(`/key/${SLUG}.html`);
    await onPaper(page);
    const { key } = await knownQuiz(SLUG);
    for (const { why } of [...key.items, ...key.fair]) {
      expect(await page.getByText(why.slice(0, 40)).first().isVisible()).toBe(true);
    }
    await expectNothingCut(page);
  });
});

describe('quiz export', () => {
  it.each([
    ['worksheet', ['--paper', 'letter'], /\/MediaBox\s*\[0 0 612 792\]/],
    ['key', [], /\/MediaBox\s*\[0 0 59[45]\.\d+ 841\.\d+\]/],
  ] as const)('prints a %s of a built site', async (as, more, sheet) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'slantwise-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'a sheet, café.pdf');
    const args = ['export', SLUG, '--as', as, '-o', file, '--dist', inject('dist'), ...more];
    const { status, json } = await quizJson(args);
    expect(status, JSON.stringify(json)).toBe(0);
    const pdf = await readFile(file);
    expect(json).toEqual({ file, bytes: pdf.length, pages: expect.any(Number) });
    expect(json['pages']).toBeGreaterThan(2);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(sheet);
  });

  it('builds what it prints where no build is given', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'slantwise-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'key.pdf');
    const { status, json } = await quizJson(['export', SLUG, '--as', 'key', '-o', file]);
    expect(status, JSON.stringify(json)).toBe(0);
    expect(json).toMatchObject({ file, pages: expect.any(Number) });
  });
});
