import type { Locator, Page } from 'playwright-core';
import type { ResultFile } from '../../../src/core/attempt/resultFile.ts';
import { writeResultFile } from '../../../src/core/attempt/resultFile.ts';

/** Opens the gradebook and waits until it has read what the device keeps. */
export async function openGradebookPage(page: Page, address = '/teach/gradebook.html'): Promise<void> {
  await page.goto(address);
  await opened(page);
}

/** Waits until the gradebook has read what the device keeps. */
export async function opened(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Learners' }).waitFor();
}

export interface DroppedFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** A result as the file that a learner saves. */
export function resultFile(result: ResultFile, name = `${result.assigned?.learner.name ?? 'nobody'}.json`) {
  return { name, text: writeResultFile(result) };
}

/** Chooses files, and waits for the report. */
export async function collect(page: Page, files: readonly DroppedFile[]): Promise<Locator> {
  await page.getByLabel('Choose files…').setInputFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(text),
    })),
  );
  const report = reportOf(page);
  await report.waitFor();
  return report;
}

export function reportOf(page: Page): Locator {
  return page.getByRole('region', { name: /results? added/ });
}

/** What a learner's row says, cell by cell, the name first. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) });
}

/** The names in the table, from the top. */
export function names(page: Page): Promise<string[]> {
  return page
    .locator('tbody .gb-name')
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
}

/** Opens what a learner handed in on a quiz. */
export async function openCell(page: Page, name: string, title: string): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^${name}, ${title}`) }).click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.waitFor();
  return dialog;
}

/** Puts a file into the page by dropping it. */
export async function drop(page: Page, { name, text }: DroppedFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([called, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      return data;
    },
    [name, String(text)] as const,
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('main', event, { dataTransfer: transfer });
  }
}
