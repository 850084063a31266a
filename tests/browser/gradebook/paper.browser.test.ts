import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { dragOver, spanOf } from '../harness/textOnPage.ts';
import { INVENTED_SLUG, inventedText } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';
import { openCell, openGradebookPage, rowOf } from './gradebookPage.ts';

const TITLE = 'Clear off, says the Clearway';

async function openSheet(page: Page, slug = 'quayside-clearway'): Promise<void> {
  await openGradebookPage(page);
  await page.getByRole('link', { name: 'Enter a worksheet' }).click();
  await page.getByLabel('Worksheet of').selectOption(`q:${slug}`);
}

const tags = (page: Page) => page.locator('button[data-place]');
const counted = (page: Page) => page.locator('output').textContent();

it('takes a worksheet of fifteen flags by keyboard alone', async () => {
  const { page } = await newVisitor();
  await openSheet(page);
  await page.getByLabel('Learner', { exact: true }).focus();
  await page.keyboard.type('Mia Berg');
  await page.keyboard.press('Tab');
  await page.keyboard.type('7b');
  await page.keyboard.press('Tab');
  for (let at = 0; at < 15; at += 1) {
    await page.keyboard.press('LCF'.charAt(at % 3));
    await page.keyboard.press('ArrowRight');
  }
  expect(await counted(page)).toBe('15 flags');
  // The last one is taken back.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('0');
  expect(await counted(page)).toBe('14 flags');
  await page.keyboard.press('c');
  expect(await page.locator('button[data-place]:focus').getAttribute('aria-label')).toContain(
    'Unsupported claim',
  );
  await page.getByLabel('Words as they stand').focus();
  await page.keyboard.type('My father proposed');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await counted(page)).toBe('16 flags');
  await page.getByRole('button', { name: 'Save the worksheet' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Saved: Mia Berg, 16 flags.').waitFor();
  // Ready for the next one, in the same class.
  expect(await counted(page)).toBe('0 flags');
  expect(await page.getByLabel('Learner', { exact: true }).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Back to the gradebook' }).click();
  await expect.poll(() => rowOf(page, 'Mia Berg').textContent()).toContain('paper');
  const details = await openCell(page, 'Mia Berg', TITLE);
  await details.getByText('Typed in from paper').waitFor();
  await details.getByText('not known').waitFor();
});

it('goes on to the left in an article that is read from right to left', async () => {
  const { page } = await newVisitor();
  await openSheet(page);
  await page.getByRole('group', { name: 'The article' }).evaluate((text) => text.setAttribute('dir', 'rtl'));
  await tags(page).first().focus();
  const focused = () => tags(page).evaluateAll((all) => all.findIndex((one) => one.matches(':focus')));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(2);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(1);
});

it('does not give way to a file that is dropped on it', async () => {
  const { page } = await newVisitor();
  await openSheet(page);
  const isRefused = await page.getByRole('group', { name: 'The article' }).evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'mia.json'));
    const events = ['dragover', 'drop'].map(
      (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
    );
    return events.every((event) => !text.dispatchEvent(event));
  });
  expect(isRefused).toBe(true);
});

it('goes through the families at each click, and takes other words that are selected', async () => {
  const { page } = await newVisitor();
  await openSheet(page);
  const tag = tags(page).nth(1);
  const id = await tag.getAttribute('data-place');
  const words = page.locator(`span[data-place="${id}"]`).first();
  const seen: (string | null)[] = [];
  for (let at = 0; at < 4; at += 1) {
    await words.click({ position: { x: 4, y: 8 } });
    seen.push((await tag.getAttribute('aria-label'))?.split(': ').at(-1) ?? null);
  }
  expect([...seen].sort()).toEqual(['Framing device', 'Loaded language', 'Unsupported claim', 'not marked']);
  expect(seen.at(-1)).toBe('not marked');
  const before = await tags(page).count();
  await dragOver(page, await spanOf(page, 'proposed to my mother'));
  await page
    .getByRole('group', { name: 'The selected words' })
    .getByRole('button', { name: 'Frame' })
    .click();
  expect(await tags(page).count()).toBe(before + 1);
  expect(await counted(page)).toBe('1 flag');
});

it('asks for the text of a quiz that has none on this site, and keeps it', async () => {
  const { page } = await newVisitor();
  await openSheet(page, INVENTED_SLUG);
  await page.getByLabel('Open a text file…').setInputFiles({
    name: `${INVENTED_SLUG}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(inventedText()),
  });
  await tags(page).first().waitFor();
  await page.getByLabel('Learner', { exact: true }).fill('Omar Haddad');
  await tags(page).first().focus();
  await page.keyboard.press('L');
  await page.getByRole('button', { name: 'Save the worksheet' }).click();
  await page.getByText('Saved: Omar Haddad, 1 flag.').waitFor();
  await page.goto('/teach/gradebook.html');
  await expect.poll(() => rowOf(page, 'Omar Haddad').locator('.gb-number').count()).toBe(1);
  await page.getByRole('button', { name: 'Open another text' }).click();
  await page.getByRole('region', { name: 'The last of Mallow Lock: open the text' }).waitFor();
});
