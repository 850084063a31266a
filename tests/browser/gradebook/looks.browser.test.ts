import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newVisitor } from '../harness/visitor.ts';
import { collect, openCell, openGradebookPage, resultFile } from './gradebookPage.ts';
import { learnerNo, madeResult, packToPlay, someTerms } from './madeResults.ts';

const TITLE = 'Clear off, says the Clearway';

/** Fails with what axe found on the page as it stands, and when the page is wider than the window. */
async function check(page: Page, when: string): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
    return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations, when).toEqual([]);
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond, `${when}: pixels beyond the window`).toBeLessThanOrEqual(0);
}

/** Fails when the keyboard comes to something in the table that lies under its heads or names. */
async function expectFocusInSight(page: Page): Promise<void> {
  const stops = page.locator('.gb-table tbody button');
  const last = (await stops.count()) - 1;
  await page.locator('.gb-scroll').evaluate((frame) => frame.scrollTo(frame.scrollWidth, frame.scrollHeight));
  for (const at of [last, last - 1, 3, 2, 1, 0]) {
    const isSeen = await stops.nth(at).evaluate((button) => {
      if (button instanceof HTMLElement) button.focus();
      const { left, top, width, height } = button.getBoundingClientRect();
      const there = document.elementFromPoint(left + Math.min(width, 12) / 2, top + height / 2);
      return there !== null && button.contains(there);
    });
    expect(isSeen, `stop ${at} of the table`).toBe(true);
  }
}

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('in %s at %i pixels, axe finds no violation and nothing is cut off', (colorScheme, width) => {
  it('in the gradebook, empty and full, in its dialogs and on a worksheet', async () => {
    const pack = await packToPlay(inject('quizzes'), 'quayside-clearway');
    const sealed = someTerms(pack, { id: 'sssssssss1', sealed: true });
    const { page } = await newVisitor({ colorScheme, viewport: { width, height: 800 } });
    await openGradebookPage(page);
    await check(page, 'empty');
    const results = Array.from({ length: 12 }, (_, at) =>
      resultFile(madeResult({ pack, terms: someTerms(pack), ...learnerNo(at), share: at / 12 })),
    );
    await collect(page, [
      ...results,
      resultFile(madeResult({ pack, terms: sealed, ...learnerNo(3), share: 1 }), 'sealed.json'),
      resultFile(madeResult({ pack, terms: null, share: 1 }), 'practice.json'),
      { name: 'cut.json', text: '{' },
    ]);
    for (const summary of await page.locator('summary').all()) {
      if (!(await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) {
        await summary.click();
      }
    }
    await check(page, 'full');
    await expectFocusInSight(page);
    const { name } = learnerNo(11);
    const details = await openCell(page, name, TITLE);
    await details.getByText('Change', { exact: true }).first().click();
    await check(page, 'a result');
    await page.keyboard.press('Escape');
    for (const button of [name, 'Roster…', 'Wipe this gradebook…']) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await check(page, button);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await page.getByRole('link', { name: 'Enter a worksheet' }).click();
    await page.getByLabel('Worksheet of').selectOption({ index: 1 });
    const tag = page.locator('button[data-place]').nth(2);
    await tag.focus();
    await page.keyboard.press('F');
    await check(page, 'a worksheet');
  });
});
