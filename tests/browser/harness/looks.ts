import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Fails with what axe found on the page as it stands: the rule, and where it is broken. */
export async function expectNoViolations(page: Page, when: string): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
    return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations, when).toEqual([]);
}

/** Fails when the page is wider than the window. */
export async function expectNoScrolling(page: Page, when: string): Promise<void> {
  const overflow = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  };
  expect(await page.evaluate(overflow), `${when}: pixels beyond the window`).toBeLessThanOrEqual(0);
}
