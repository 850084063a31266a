import type { Locator, Page } from 'playwright-core';
import { quizPath } from './quizPage.ts';
import { INVENTED_SLUG } from './texts.ts';

/** The part of the page that asks for the text. */
export function bringPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'Bring the article' });
}

/** Opens the page of a quiz that asks for its text. */
export async function openBringPage(page: Page, slug = INVENTED_SLUG): Promise<void> {
  await page.goto(quizPath(slug));
  await bringPanel(page).waitFor();
}

/** Chooses a text file in the browser's own dialog. */
export async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    bringPanel(page).getByText('Open a text file…').click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

/** Pastes a text into the box and asks to use it. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await bringPanel(page).getByRole('textbox', { name: 'Or paste it' }).fill(text);
  await bringPanel(page).getByRole('button', { name: 'Use this text' }).click();
}
