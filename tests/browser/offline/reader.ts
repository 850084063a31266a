import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Expected, newVisitor, type Visitor } from '../harness/visitor.ts';

/** A browser that may keep the site on its device. Chromium itself complains where a host is switched off. */
export function newReader(site: string, { complaints }: Expected = {}): Promise<Visitor> {
  return newVisitor({ serviceWorkers: 'allow' }, complaints ? { site, complaints } : { site });
}

/** The footer's line about what works without a network; `null` while there is none. */
export async function keptLine(page: Page): Promise<string | null> {
  const line = page.locator('[data-kept-line]');
  return (await line.isVisible()) ? line.textContent() : null;
}

/** Waits until all of a small site is on the device. */
export async function expectAllKept(page: Page): Promise<void> {
  await expect.poll(() => keptLine(page)).toBe('Works without a network on this device.');
}

/** What is told about newer versions. */
export function notice(page: Page) {
  return page.locator('[data-notice]');
}

/** The footer of the page that stands open, which names its edition. */
export function edition(page: Page): Promise<string | null> {
  return page.locator('.site-footer').textContent();
}
