import { describe, expect, it } from 'vitest';
import { expectNoScrolling, expectNoViolations } from '../harness/looks.ts';
import { newVisitor } from '../harness/visitor.ts';
import { make, openDesk, openWith, SLUG, unfold } from './desk.ts';

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('the page that makes assignments in %s at %i pixels', (colorScheme, width) => {
  it('has no violation that axe finds, and nothing is cut off, in each state', async () => {
    const { page } = await newVisitor({ colorScheme, viewport: { width, height: 800 } });
    const check = async (when: string) => {
      await expectNoViolations(page, when);
      await expectNoScrolling(page, when);
    };
    await openDesk(page);
    await check('as it opens');
    await unfold(page);
    await page.getByLabel('Time limit in minutes').fill('soon');
    await page.getByRole('button', { name: 'Add an arrangement' }).click();
    await page.getByLabel('Seal the key under a passcode').check();
    await page.getByLabel('Passcode', { exact: true }).fill('7b');
    await page.getByRole('button', { name: 'Make the assignment' }).click();
    await page.getByText('things are to be mended').waitFor();
    await check('with mistakes');
    await page.getByRole('button', { name: 'Clear the form' }).click();
    await openWith(page);
    await check('with a quiz');
    await make(page);
    await page.getByText('What learners read').click();
    await check('with a link and a code');
    await page.getByRole('button', { name: 'Make another like it' }).click();
    await page.getByLabel('Seal the key under a passcode').check();
    await page.getByLabel('Passcode', { exact: true }).fill('maple tunnel kite 47');
    await make(page);
    await check('with a passcode');
    await page.getByRole('button', { name: 'Back to all assignments' }).click();
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await check('with a list');
  });
});

it('the navigation of all pages is one line of a telephone of 320 pixels', async () => {
  const { page } = await newVisitor({ viewport: { width: 320, height: 800 } });
  await page.goto('learn.html');
  const tops = await page
    .locator('.site-nav a')
    .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
  expect(tops.length).toBe(4);
  expect(new Set(tops).size).toBe(1);
});

it('a key leads to assigning its quiz', async () => {
  const { page } = await newVisitor();
  await page.goto(`key/${SLUG}.html`);
  await page.getByRole('link', { name: 'Assign this quiz' }).click();
  await page.locator('.teach-chosen strong').waitFor();
});

it('the code is printed alone, with its title and link', async () => {
  const { page } = await newVisitor();
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openWith(page);
  await make(page);
  await page.getByRole('button', { name: 'Print the code large' }).click();
  await page.emulateMedia({ media: 'print' });
  const seen = (await page.locator('body').innerText()).trim().split(/\n+/);
  const link = await page.locator('.qr-link').innerText();
  expect(seen).toEqual([await page.locator('.qr-title').innerText(), link]);
  expect(link).toContain(`/quiz/${SLUG}.html#assigned=`);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('html').getAttribute('data-print')).toBeNull();
});
