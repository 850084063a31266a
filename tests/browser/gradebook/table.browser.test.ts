import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { newVisitor } from '../harness/visitor.ts';
import { collect, names, openCell, openGradebookPage, resultFile, rowOf } from './gradebookPage.ts';
import { MONDAY, madeResult, packToPlay, someTerms } from './madeResults.ts';

const TITLE = 'Clear off, says the Clearway';
const OTHER = 'Let the marsh breathe';

/** Three learners on two assignments, one of them twice; and a result without a name. */
async function withClass(): Promise<Page> {
  const pack = await packToPlay(inject('quizzes'), 'quayside-clearway');
  const other = await packToPlay(inject('quizzes'), 'let-the-marsh-breathe');
  const of = { pack, terms: someTerms(pack, { id: 'aaaaaaaaaa' }) };
  const marsh = { pack: other, terms: someTerms(other, { id: 'bbbbbbbbbb' }) };
  const { page } = await newVisitor();
  await openGradebookPage(page);
  await collect(page, [
    resultFile(madeResult({ ...of, name: 'Mia Berg', class: '7b', share: 0.5 }), 'mia1.json'),
    resultFile(
      madeResult({ ...of, name: 'Mia Berg', class: '7b', share: 0.1, round: 2, submittedAt: MONDAY + 9e5 }),
      'mia2.json',
    ),
    resultFile(madeResult({ ...of, name: 'Omar Haddad', class: '7a', share: 1 }), 'omar.json'),
    resultFile(madeResult({ ...marsh, name: 'Omar Hadad', class: '7a', share: 1 }), 'hadad.json'),
    resultFile(madeResult({ ...marsh, name: 'Zoë Anders', class: '7b', share: 0.2 }), 'zoe.json'),
    resultFile(madeResult({ pack, terms: null, share: 1 }), 'nobody.json'),
  ]);
  await expect.poll(() => names(page)).toHaveLength(4);
  await expect.poll(() => rowOf(page, 'Omar Haddad').textContent()).toContain('100');
  return page;
}

const dialog = (page: Page) => page.getByRole('dialog');

it('sorts by any column, and finds by name, class, quiz and who has not handed in', async () => {
  const page = await withClass();
  expect(await names(page)).toEqual(['Zoë Anders', 'Mia Berg', 'Omar Hadad', 'Omar Haddad']);
  await page.getByRole('button', { name: 'by first name' }).click();
  await expect.poll(() => names(page)).toEqual(['Mia Berg', 'Omar Hadad', 'Omar Haddad', 'Zoë Anders']);
  const head = page.getByRole('columnheader').filter({ hasText: TITLE }).first();
  await head.getByRole('button').click();
  await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual(['Omar Haddad', 'Mia Berg']);
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await head.textContent()).toContain('2 of 2');
  await page.getByLabel('Class', { exact: true }).selectOption('7b');
  await expect.poll(() => names(page)).toHaveLength(2);
  await page.getByLabel('Class', { exact: true }).selectOption('All classes');
  await page.getByLabel('Search').fill('zoe');
  await expect.poll(() => names(page)).toEqual(['Zoë Anders']);
  await page.getByLabel('Search').fill('');
  await page.getByLabel('Quiz').selectOption({ index: 2 });
  await page.getByLabel('Handed in').selectOption('Has not handed in');
  await expect.poll(async () => (await names(page)).toSorted()).toEqual(['Mia Berg', 'Omar Haddad']);
  await page.getByLabel('Handed in').selectOption('Has handed in');
  expect(await page.getByRole('columnheader').allTextContents()).toEqual([
    expect.stringContaining('Learner'),
    'Class',
    expect.stringContaining('Score'),
    'Attempts',
    'Time on task',
    'Items found',
    'False alarms',
    'Discernment',
  ]);
  await expect.poll(() => rowOf(page, 'Omar Hadad').textContent()).toMatch(/100111 min\d+ of \d+0\+\d+/);
  await page.getByRole('button', { name: 'Items found' }).click();
  await expect.poll(() => names(page)).toEqual(['Omar Hadad', 'Zoë Anders']);
  await page.getByRole('button', { name: 'Items found' }).click();
  await expect.poll(() => names(page)).toEqual(['Zoë Anders', 'Omar Hadad']);
});

it('shows every quiz again when the one that was chosen goes', async () => {
  const page = await withClass();
  await page.getByLabel('Quiz').selectOption({ label: 'Clear off, says the Clearway (aaaaaaaaaa)' });
  for (const name of ['Omar Haddad', 'Mia Berg', 'Mia Berg']) {
    const details = await openCell(page, name, TITLE);
    await details.getByRole('button', { name: 'Remove this result' }).click();
    await page.getByText(`Removed a result of ${name}`).waitFor();
    if (await details.isVisible()) await page.keyboard.press('Escape');
  }
  await page.getByRole('columnheader', { name: OTHER }).waitFor();
});

it('counts the best, the last or the first hand-in, as asked', async () => {
  const page = await withClass();
  const score = async () => (await rowOf(page, 'Mia Berg').locator('.gb-number').first().textContent()) ?? '';
  const best = Number(await score());
  await page.getByLabel('What counts').selectOption('The last hand-in');
  await expect.poll(async () => Number(await score())).toBeLessThan(best);
  await page.getByLabel('What counts').selectOption('The first hand-in');
  await expect.poll(async () => Number(await score())).toBe(best);
  await page.getByLabel('Cells show').selectOption('Items found');
  await expect.poll(score).toMatch(/^\d+ of \d+$/);
  await page.getByLabel('Cells show').selectOption('Time on task');
  await expect.poll(score).toBe('11 min');
  await page.getByLabel('Cells show').selectOption('Score');
  const details = await openCell(page, 'Mia Berg', TITLE);
  expect(await details.getByRole('radio').count()).toBe(2);
});

it('renames and merges learners, takes a merge back, and gives a nameless result to somebody', async () => {
  const page = await withClass();
  await page.getByRole('button', { name: 'Zoë Anders', exact: true }).click();
  await dialog(page).getByLabel('Name', { exact: true }).fill('Zoë Andersen');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => names(page)).toContain('Zoë Andersen');
  await expect.poll(() => rowOf(page, 'Zoë Andersen').locator('.gb-number').count()).toBe(1);

  await page.getByRole('button', { name: 'Omar Haddad', exact: true }).click();
  await dialog(page).getByLabel('Merge with').selectOption({ label: 'Omar Hadad (7a)' });
  await dialog(page).getByRole('button', { name: 'Merge', exact: true }).click();
  await expect.poll(() => names(page)).not.toContain('Omar Hadad');
  await expect.poll(() => rowOf(page, 'Omar Haddad').locator('.gb-number').count()).toBe(2);
  await page.getByRole('button', { name: 'Omar Haddad', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Somebody else: Omar Hadad (7a)', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => names(page)).toContain('Omar Hadad');
  expect(await rowOf(page, 'Omar Haddad').locator('.gb-number').count()).toBe(1);

  const nameless = page.getByRole('region', { name: 'Without a name' });
  await nameless.getByRole('combobox').selectOption({ label: 'Mia Berg (7b)' });
  await nameless.getByRole('button', { name: 'Give' }).click();
  await nameless.waitFor({ state: 'hidden' });
  await expect.poll(() => rowOf(page, 'Mia Berg').locator('.gb-number').count()).toBe(2);
});

it('keeps two learners apart when one is given the name of the other', async () => {
  const page = await withClass();
  await page.getByRole('button', { name: 'Mia Berg', exact: true }).click();
  await dialog(page).getByLabel('Name', { exact: true }).fill('Zoë Anders');
  await dialog(page).getByText('Somebody else has this name and class.').waitFor();
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => names(page)).not.toContain('Mia Berg');
  expect((await names(page)).filter((name) => name === 'Zoë Anders')).toHaveLength(2);
});

it('shows from a roster who has not handed in', async () => {
  const page = await withClass();
  await page.getByRole('button', { name: 'Roster…' }).click();
  await dialog(page)
    .getByLabel('Names or table')
    .fill('Name,Class,Email\nMia Berg,7b,mia@school.example\n"Nair, Priya",7b,\n,7b,x@y.example');
  await dialog(page).getByText('2 learners: Mia Berg (7b), Priya Nair (7b)').waitFor();
  await dialog(page).getByText('Line 4 has no name and was left out.').waitFor();
  await dialog(page).getByRole('button', { name: 'Put on the roster' }).click();
  await expect.poll(() => names(page)).toContain('Priya Nair');
  // Nothing is due on an assignment that is not on record for her class; it is from everybody on the roster.
  await expect.poll(() => rowOf(page, 'Priya Nair').textContent()).toContain('not yet');
  const head = page.getByRole('columnheader').filter({ hasText: TITLE }).first();
  expect(await head.textContent()).toContain('2 of 3');
});

it('judges an item by hand with a reason, takes that back, and keeps what is removed in a bin', async () => {
  const page = await withClass();
  const score = async () => Number(await rowOf(page, 'Zoë Anders').locator('.gb-number').textContent());
  const before = await score();
  let details = await openCell(page, 'Zoë Anders', OTHER);
  for (const words of ['Receipt', 'Time on task', 'Core items found', 'Discernment', 'False alarms']) {
    await details.getByText(words, { exact: true }).waitFor();
  }
  const missed = details
    .getByRole('listitem')
    .filter({ hasText: /^Missed · (?!.*extra)/ })
    .first();
  await missed.getByText('Change', { exact: true }).click();
  await missed.getByRole('button', { name: 'Save the change' }).click();
  await missed.getByText('Say why: somebody will ask.').waitFor();
  await missed.getByLabel('Why').fill('She said it in class.');
  await missed.getByRole('button', { name: 'Save the change' }).click();
  await details.getByText('“She said it in class.”').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(score).toBeGreaterThan(before);
  details = await openCell(page, 'Zoë Anders', OTHER);
  await details.getByRole('button', { name: 'Take it back' }).click();
  await details.getByRole('button', { name: 'Take it back' }).waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await expect.poll(score).toBe(before);

  details = await openCell(page, 'Zoë Anders', OTHER);
  await details.getByRole('button', { name: 'Remove this result' }).click();
  await expect.poll(() => names(page)).not.toContain('Zoë Anders');
  await page.getByRole('button', { name: 'Bin (1)' }).click();
  await dialog(page)
    .getByRole('button', { name: /^Put .* of Zoë Anders back$/ })
    .click();
  await dialog(page).getByText('There is nothing in the bin.').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => names(page)).toContain('Zoë Anders');
});

it('marks results anew that were made with another key, and says how many scores changed', async () => {
  const pack = await packToPlay(inject('quizzes'), 'quayside-clearway');
  const older = { ...pack, keyFingerprint: '0123456789abcdef' };
  const of = { pack: older, terms: someTerms(older) };
  const { page } = await newVisitor();
  await openGradebookPage(page);
  await collect(page, [
    resultFile({ ...madeResult({ ...of, name: 'Mia', share: 1 }), score: 61 }),
    resultFile({ ...madeResult({ ...of, name: 'Omar', share: 1 }), score: 100 }),
    resultFile(madeResult({ ...of, name: 'Zoë', share: 0 })),
  ]);
  await page
    .getByText('All are marked anew: 1 score changed, and of 1 the learner was told no score')
    .waitFor();
  await expect.poll(() => rowOf(page, 'Mia').textContent()).toContain('other key');
});
