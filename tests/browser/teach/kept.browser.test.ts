import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, folderOfPeople } from '../harness/oneFile.ts';
import { newVisitor } from '../harness/visitor.ts';
import { awake, chosen, givenLink, make, openDesk, openWith, saved, unfold } from './desk.ts';

/** How many assignments the device has stored: a page that is loaded again at once may come before the last change. */
function assignmentsOnDevice(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('slantwise-gradebook');
        opening.onerror = () => reject(new Error('The device does not say.'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('assignments').objectStore('assignments').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

describe('assignments on this device', () => {
  it('are opened again, copied, removed and put back', async () => {
    const { page } = await newVisitor();
    await openWith(page);
    await page.getByLabel('Given to').fill('7b');
    await unfold(page);
    await page.getByLabel('Attempts').fill('3');
    await make(page);
    const { link, terms } = await givenLink(page);
    await page.getByRole('button', { name: 'Back to all assignments' }).click();
    await awake(page);
    const list = page.getByRole('region', { name: 'Assignments on this device' });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
    expect(await list.innerText()).toContain(`7b`);

    // The form is empty again; the terms come back into it when asked.
    expect(await page.getByLabel('Attempts').inputValue()).toBe('');
    await list.getByRole('button', { name: /^Copy terms/ }).click();
    await chosen(page).waitFor();
    expect(await page.getByLabel('Attempts').inputValue()).toBe('3');
    await page.getByLabel('Given to').fill('8a');
    await make(page);
    expect((await givenLink(page)).terms.id).not.toBe(terms.id);

    await page.reload();
    await page.getByRole('button', { name: 'Back to all assignments' }).click();
    await awake(page);
    await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
    await list.getByRole('button', { name: /^Open .*, 7b$/ }).click();
    expect((await givenLink(page)).link).toBe(link);
    await page.goBack();
    await awake(page);
    await list.getByRole('button', { name: /^Remove .*, 7b$/ }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
    await list.getByRole('button', { name: /^Remove .*, 8a$/ }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
    await expect.poll(() => assignmentsOnDevice(page)).toBe(1);
    await page.reload();
    await awake(page);
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
  });

  it('keep a passcode beyond this tab only where that was asked for', async () => {
    const { page, context } = await newVisitor();
    for (const remember of [false, true]) {
      await openWith(page);
      await page.getByLabel('Seal the key under a passcode').check();
      await page.getByLabel('Passcode', { exact: true }).fill(`maple tunnel kite ${remember}`);
      await page.getByLabel('Given to').fill(remember ? '8a' : '7b');
      if (remember) await page.getByLabel('Remember the passcode').check();
      await make(page);
      await page.reload();
      await expect
        .poll(() => page.locator('.teach-secret-word').innerText())
        .toBe(`maple tunnel kite ${remember}`);
    }
    const other = await context.newPage();
    await openDesk(other);
    await other.getByRole('button', { name: /^Open .*, 7b$/ }).click();
    await other.getByText('This device does not remember it.').waitFor();
    await other.goBack();
    await other.getByRole('button', { name: /^Open .*, 8a$/ }).click();
    await expect.poll(() => other.locator('.teach-secret-word').innerText()).toBe('maple tunnel kite true');
  });

  it('are made where the browser keeps nothing, which is said', async () => {
    const { page } = await newVisitor();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not here.', 'SecurityError');
      };
    });
    await openDesk(page);
    await page.getByText('This browser keeps nothing for this page.').waitFor();
    await openWith(page);
    await make(page);
    await givenLink(page);
  });
});

it('from a disk there is no link, and the page can be saved', async () => {
  const site = path.join(await folderOfPeople(), 'site');
  await cp(inject('dist'), site, { recursive: true });
  const { page } = await newVisitor({}, { site: `${addressOf(site)}/` });
  await openWith(page);
  await make(page);
  await page.getByText('This page was opened from a disk, and a link works only from a web host.').waitFor();
  const { bytes } = await saved(page, 'Save the page');
  expect(bytes.toString()).toContain('id="assignment-data"');
  expect((await saved(page, 'Save for SCORM 1.2')).name).toMatch(/-scorm12\.zip$/);
});
