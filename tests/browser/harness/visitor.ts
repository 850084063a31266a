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
afterEach(async () => {
  const complaints = [...open.values()].flat();
  await Promise.all([...open.keys()].map((context) => context.close()));
  open.clear();
  expect(complaints, 'complaints of the pages').toEqual([]);
});

/** What the pages of a visitor have complained of so far. */
export function complaintsOf(context: BrowserContext): string[] {
  return open.get(context) ?? [];
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Which complaints a test brings about on purpose. */
export interface Expected {
  readonly complaints?: RegExp;
}

/** Somebody with a browser of their own: nothing stored, a desktop screen and reduced motion unless said otherwise. */
export async function newVisitor(
  options: BrowserContextOptions = {},
  { complaints: expected }: Expected = {},
): Promise<Visitor> {
  if (!browser) throw new Error('The browser has not been launched.');
  const context = await browser.newContext({
    baseURL: inject('address'),
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  open.set(context, complaints);
  const complain = (complaint: string) => {
    if (!expected?.test(complaint)) complaints.push(complaint);
  };
  const { host } = new URL(inject('address'));
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complain(`error: ${error.error().stack ?? error.error().message}`));
  context.on('dialog', (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== host) complain(`request: ${request.url()}`);
  });
  return { context, page: await context.newPage() };
}
