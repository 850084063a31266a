import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { parsePack } from '../../../src/core/pack/parsePack.ts';
import { choose, handIn, ready, scorePanel } from '../harness/quizPage.ts';
import { dragOver, spanOf } from '../harness/textOnPage.ts';
import { newVisitor } from '../harness/visitor.ts';

const HTML = `<h1>The bridge</h1><h2>Monday</h2>
<p>The regime let the bridge fall. ${'It had stood for ninety years over the river. '.repeat(12)}</p><p>Nobody was hurt.</p>`;

const body = (page: Page) => page.getByRole('textbox', { name: 'The article' });
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click();
const stored = (page: Page) => page.getByText('Saved on this device').waitFor();

/** Pastes as a browser does what was copied out of a page. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.getByLabel('Paste an article').evaluate((field, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    clipboardData.setData('text/plain', 'The words alone.');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await expect.poll(() => page.getByLabel('Paste an article').inputValue()).toContain('Nobody was hurt');
}

async function openDesk(page: Page, address = 'teach/author.html'): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { name: 'New quiz' }).waitFor();
}

it('an article goes from a paste to a saved pack that has no problems, and to a quiz that is played', async () => {
  const { page } = await newVisitor();
  await openDesk(page);
  await pasteHtml(page, HTML);
  await page.getByRole('button', { name: 'Begin a quiz' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('author-step');
  expect(await body(page).inputValue()).toMatch(/^## Monday\n\nThe regime let/);
  expect(await page.getByLabel('Title').inputValue()).toBe('The bridge');
  await step(page, 'Mark');
  await page.locator('#article-text[data-ready]').waitFor();
  await dragOver(page, await spanOf(page, 'regime'));
  await choose(page, 'loaded-language');
  await step(page, 'Check');
  // A finding leads to its mark, or to its field with the keyboard in it.
  await page
    .getByRole('button', { name: /^Go to the mark: .*regime/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Technique' }).selectOption('name-calling');
  await page
    .getByRole('textbox', { name: 'Why' })
    .fill('It calls an elected council a regime, as if it had seized power.');
  await step(page, 'Check');
  const author = page.getByRole('listitem').filter({ hasText: 'The author is missing' });
  await author.getByRole('button').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('author-author');
  await page.keyboard.type('Mia Berg');
  for (const [label, value] of [
    ['Publisher', 'The Tide'],
    ['Published', '2026-02-03'],
    ['Rights', '© The Tide'],
    ['Genre', 'column'],
    ['Summary', 'How a bridge fell.'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
  await step(page, 'Check');
  await page.getByRole('heading', { name: 'To think about' }).waitFor();
  expect(await page.getByRole('heading', { name: 'To be mended' }).count()).toBe(0);
  await step(page, 'Save');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the quiz', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('the-bridge.zip');
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const file = (name: string) => ({
    path: name,
    content: strFromU8(files[`the-bridge/${name}`] ?? new Uint8Array()),
  });
  const { pack, problems } = parsePack({
    slug: 'the-bridge',
    files: { article: file('article.md'), key: file('key.yaml') },
  });
  expect(problems).toEqual([]);
  expect(pack?.key.items).toMatchObject([{ family: 'loaded-language', technique: 'name-calling' }]);

  await page.getByRole('link', { name: 'Preview as a learner' }).click();
  await ready(page);
  await dragOver(page, await spanOf(page, 'regime'));
  await choose(page, 'loaded-language');
  await handIn(page);
  expect(await scorePanel(page).innerText()).toMatch(/^100/);
  await page.getByRole('button', { name: 'Next explanation' }).click();
  await page.getByText('It calls an elected council a regime').first().waitFor();
});

it('a reload loses nothing, not what was typed a moment ago, and another tab follows', async () => {
  const { context, page } = await newVisitor();
  await openDesk(page);
  await page.getByLabel('Paste an article').fill('The bridge fell on Monday. Nobody was hurt, as they say.');
  await page.getByRole('button', { name: 'Begin a quiz' }).click();
  await body(page).fill('A bridge fell. Typed a moment ago.');
  await page.reload();
  expect(await body(page).inputValue()).toBe('A bridge fell. Typed a moment ago.');
  const other = await context.newPage();
  await other.goto(page.url());
  await body(page).fill('A bridge fell. Typed in one tab.');
  await expect.poll(() => body(other).inputValue()).toBe('A bridge fell. Typed in one tab.');
  // Browsers draw what is behind another tab but seldom.
  await page.bringToFront();
  await page.getByRole('link', { name: 'All quizzes' }).click();
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /^Copy/ }).click();
  await page.getByRole('link', { name: /^Copy of/ }).click();
  expect(await body(page).inputValue()).toBe('A bridge fell. Typed in one tab.');
});

it('says in words why a file is not taken, works from a folder on a disk, and where nothing is kept', async () => {
  const { page } = await newVisitor({}, { site: pathToFileURL(`${inject('dist')}/`).href });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
  });
  await openDesk(page, pathToFileURL(path.join(inject('dist'), 'teach/author.html')).href);
  await page.getByRole('alert').getByText('does not let the page keep anything').waitFor();
  const choose = (name: string, content: string) =>
    page.getByLabel('Open a file…').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await choose('bridge.pdf', '%PDF-1.7 and so on');
  await page.getByText('bridge.pdf is a PDF. Open it and save it as .docx').waitFor();
  await choose(
    'bridge.html',
    '<title>T</title><article><h1>The bridge</h1><p>It fell.</p><p>Nobody was hurt.</p></article>',
  );
  await body(page).waitFor();
  expect(await body(page).inputValue()).toContain('It fell.\n\nNobody was hurt.');
});

it('a text that changes keeps its marks, and one that lost its words is put back', async () => {
  const { page } = await newVisitor();
  await openDesk(page);
  await page
    .getByLabel('Paste an article')
    .fill('The regime let the bridge fall on Monday, and nobody was hurt.');
  await page.getByRole('button', { name: 'Begin a quiz' }).click();
  await step(page, 'Mark');
  await page.locator('#article-text[data-ready]').waitFor();
  await dragOver(page, await spanOf(page, 'regime'));
  await choose(page, 'loaded-language');
  await step(page, 'Text');
  await body(page).fill('So it went. The council let the bridge fall on Monday, and nobody was hurt.');
  await page.getByRole('heading', { name: '1 mark without a place' }).waitFor();
  await page.getByLabel('Words it stands on now').fill('council');
  await page.getByRole('button', { name: 'Put it there' }).click();
  await page.getByRole('heading', { name: '1 mark without a place' }).waitFor({ state: 'detached' });
  await stored(page);
  await step(page, 'Mark');
  await page.locator('.tray-quote', { hasText: 'council' }).waitFor();
});
