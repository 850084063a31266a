import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser | undefined;
const open = new Map<BrowserContext, string[]>();

beforeAll(async () => {
  browser = await launchChromium(inject('browser'));
});

afterAll(() => browser?.close());

// Whatever a test is about, no page may complain or speak to another host while it runs.
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await tellOpenPages();
  const complaints = [...open.values()].flat();
  await Promise.all([...open.keys()].map((context) => context.close()));
  open.clear();
  expect(complaints, 'complaints of the pages').toEqual([]);
});

/** Says what stood on the screen when a test failed: what fails once in a hundred runs cannot be looked at again. */
async function tellOpenPages(): Promise<void> {
  for (const page of [...open.keys()].flatMap((context) => context.pages())) {
    const shown = await page
      .locator('body')
      .innerText({ timeout: 2000 })
      .catch((error: unknown) => String(error));
    console.error(`On ${page.url().slice(0, 200)} stood:\n${shown.slice(0, 3000)}`);
  }
}

/** What the pages of a visitor have complained of so far. */
export function complaintsOf(context: BrowserContext): string[] {
  return open.get(context) ?? [];
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** What a test expects of the pages it opens. */
export interface Expected {
  /** Which complaints it brings about on purpose. */
  readonly complaints?: RegExp;
  /** Where the site is that is visited, with a slash at its end; else the one that all tests share. */
  readonly site?: string;
}

/** Somebody with a browser of their own: nothing stored, a desktop screen and reduced motion unless said otherwise. */
export async function newVisitor(
  options: BrowserContextOptions = {},
  { complaints: expected, site = `${inject('address')}/` }: Expected = {},
): Promise<Visitor> {
  if (!browser) throw new Error('The browser has not been launched.');
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // Pages come from the host, not from what an earlier page kept; tests/browser/offline allows them.
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  open.set(context, complaints);
  const complain = (complaint: string) => {
    if (!expected?.test(complaint)) complaints.push(complaint);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complain(`error: ${error.error().stack ?? error.error().message}`));
  context.on('dialog', (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    // The folder itself may be asked for without its slash.
    const isOwn = `${request.url()}/`.startsWith(site) || /^(?:data|blob):/.test(request.url());
    if (!isOwn) complain(`request: ${request.url()}`);
  });
  return { context, page: await context.newPage() };
}
