import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { newVisitor } from '../harness/visitor.ts';
import { collect, names, opened, openGradebookPage, reportOf, resultFile, rowOf } from './gradebookPage.ts';
import { madeResult, packToPlay, someTerms } from './madeResults.ts';

const SLUG = 'quayside-clearway';

async function resultsOf(...learners: readonly string[]) {
  const pack = await packToPlay(inject('quizzes'), SLUG);
  const terms = someTerms(pack);
  return learners.map((name) => resultFile(madeResult({ pack, terms, name, class: '7b', share: 1 })));
}

/** Presses a button that saves a file. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

it('is saved as one file, wiped after that is offered, and restored beside what is there', async () => {
  const { page } = await newVisitor();
  await openGradebookPage(page);
  await collect(page, await resultsOf('Mia Berg', 'Omar Haddad'));
  await page.getByRole('button', { name: 'Wipe this gradebook…' }).click();
  const dialog = page.getByRole('dialog');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the gradebook' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^slantwise-gradebook-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  await dialog.getByRole('button', { name: 'Wipe it now' }).click();
  await page.getByText('Nobody is here yet.').waitFor();
  await page.reload();
  await page.getByText('Nobody is here yet.').waitFor();
  await collect(page, await resultsOf('Zoë Okafor'));
  await expect.poll(() => names(page)).toEqual(['Zoë Okafor']);
  await collect(page, [{ name: 'gradebook.json', text }]);
  await reportOf(page).getByText('with 2 results').waitFor();
  await reportOf(page).getByRole('button', { name: 'Yes, take it in' }).click();
  await expect.poll(() => names(page)).toEqual(['Mia Berg', 'Omar Haddad', 'Zoë Okafor']);
  await expect.poll(() => rowOf(page, 'Mia Berg').textContent()).toContain('100');
});

it('gives tables for Canvas, for Moodle and for anybody, with names that are no formulas', async () => {
  const { page } = await newVisitor();
  await openGradebookPage(page);
  await collect(page, await resultsOf('=1+1', 'Omar Haddad'));
  await expect.poll(() => rowOf(page, 'Omar Haddad').textContent()).toContain('100');
  const canvas = await saved(page, 'CSV for Canvas');
  expect(canvas.name).toMatch(/^slantwise-canvas-\d{4}-\d\d-\d\d\.csv$/);
  expect(canvas.text.split('\r\n')[0]).toMatch(/^Student,ID,SIS User ID,SIS Login ID,Section,/);
  expect(canvas.text).toContain("'=1+1");
  const moodle = await saved(page, 'CSV for Moodle');
  expect(moodle.name).toMatch(/^slantwise-moodle-/);
  expect(moodle.text).toMatch(/^Full name,/);
  const plain = await saved(page, 'Plain CSV, everything');
  expect(plain.text).toContain('Omar Haddad,7b');
});

it('follows what another tab collects', async () => {
  const { context, page } = await newVisitor();
  await openGradebookPage(page);
  const other = await context.newPage();
  await openGradebookPage(other);
  await collect(other, await resultsOf('Mia Berg'));
  await expect.poll(() => names(page)).toEqual(['Mia Berg']);
});

it('says so where the browser keeps nothing, and goes on', async () => {
  const { page } = await newVisitor();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
  });
  await openGradebookPage(page);
  await page.getByRole('alert').getByText('does not let the page keep anything').waitFor();
  await collect(page, await resultsOf('Mia Berg'));
  await expect.poll(() => rowOf(page, 'Mia Berg').textContent()).toContain('100');
});

it('works from a folder on a disk, and keeps what was collected', async () => {
  const { page } = await newVisitor({}, { site: pathToFileURL(`${inject('dist')}/`).href });
  const address = pathToFileURL(path.join(inject('dist'), 'teach/gradebook.html')).href;
  await openGradebookPage(page, address);
  await collect(page, await resultsOf('Mia Berg'));
  await expect.poll(() => rowOf(page, 'Mia Berg').textContent()).toContain('100');
  await page.reload();
  await opened(page);
  await expect.poll(() => rowOf(page, 'Mia Berg').textContent()).toContain('100');
  await page.getByRole('link', { name: /^See the class/ }).click();
  await page.getByText('What 1 learner made of it.').waitFor();
});

it('shows the class in place, and leads back as the browser does', async () => {
  const { page } = await newVisitor();
  await openGradebookPage(page);
  await collect(page, await resultsOf('Mia Berg', 'Omar Haddad'));
  await page.getByRole('link', { name: /^See the class/ }).click();
  await page.getByText('What 2 learners made of it.').waitFor();
  expect(page.url()).toContain('#class=');
  await page.goBack();
  await opened(page);
  await page.goForward();
  await page.getByText('What 2 learners made of it.').waitFor();
  await page.reload();
  await page.getByText('What 2 learners made of it.').waitFor();
  await page.getByRole('button', { name: 'Back to the gradebook' }).click();
  await opened(page);
});
