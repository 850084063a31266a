import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createViteServer } from 'vitest/node';
import type { ClassViewProps } from '../../../src/islands/classView/ClassView.tsx';
import { newVisitor } from '../harness/visitor.ts';
import { classOf } from './classOf.ts';

let server: Awaited<ReturnType<typeof createViteServer>>;
let cache: string;
let site: string;
let props: ClassViewProps;

beforeAll(async () => {
  props = await classOf('let-the-marsh-breathe');
  cache = await mkdtemp(path.join(tmpdir(), 'class-view-'));
  server = await createViteServer({
    root: path.join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    cacheDir: cache,
    server: { host: '127.0.0.1', port: 0, watch: null, fs: { strict: false } },
    optimizeDeps: { include: ['react', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'] },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The page is not served.');
  site = `http://127.0.0.1:${address.port}/`;
});

afterAll(async () => {
  await server.close();
  await rm(cache, { recursive: true, force: true });
});

async function openView(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await newVisitor(options, { site });
  await page.addInitScript((shown) => {
    window.classView = shown;
  }, props);
  await page.goto('/');
  await page.getByRole('heading', { name: props.title }).waitFor();
  return page;
}

const passages = (page: Page) => page.locator('.heat-text').getByRole('button');
const card = (page: Page) => page.locator('.heat-card');

describe('the heat map', () => {
  it('tells of the passage under the pointer', async () => {
    const page = await openView();
    await passages(page).filter({ hasText: 'prisoner' }).first().hover();
    await expect.poll(() => card(page).innerText()).toMatch(/\d+ of 18 flagged this.*Item \d+.*core/s);
  });

  it('is one stop of the Tab key, and arrows go from passage to passage', async () => {
    const page = await openView();
    const count = await passages(page).count();
    await page.getByLabel('Show how many flagged').focus();
    await page.keyboard.press('Tab');
    const focused = () =>
      passages(page).evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
    expect(await focused()).toBe(0);
    for (const [key, index] of [
      ['ArrowRight', 1],
      ['ArrowDown', 2],
      ['ArrowLeft', 1],
      ['End', count - 1],
      ['ArrowRight', count - 1],
      ['Home', 0],
      ['ArrowUp', 0],
      ['ArrowDown', 1],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(), key).toBe(index);
    }
    await expect.poll(() => card(page).innerText()).toMatch(/of 18 flagged this/);
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).innerText()).toMatch(/^Point at a passage/);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(-1);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(1);
  });

  it('keeps a tapped passage out from under the card on a phone', async () => {
    const page = await openView({ viewport: { width: 320, height: 640 }, hasTouch: true });
    const passage = passages(page).nth(30);
    await passage.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 580));
    await passage.tap();
    await expect
      .poll(async () => {
        const words = await passage.boundingBox();
        const told = await card(page).boundingBox();
        return words && told ? told.y - words.y - words.height : -1;
      })
      .toBeGreaterThan(0);
    await card(page).getByRole('button', { name: 'Close' }).tap();
    await expect.poll(() => page.locator('.heat-card--open').count()).toBe(0);
  });
});

describe('names', () => {
  it('show only when asked for, and never on paper', async () => {
    const page = await openView();
    const named = () => page.getByText('Pupil Number').filter({ visible: true }).count();
    await passages(page).filter({ hasText: 'prisoner' }).first().click();
    expect(await named()).toBe(0);
    await page.getByLabel('Show names').check();
    expect(await named()).toBeGreaterThan(props.attempts.length);
    await page.emulateMedia({ media: 'print' });
    expect(await named()).toBe(0);
  });
});

describe('the item table', () => {
  it('is sorted by a press on a column, and again the other way round', async () => {
    const page = await openView();
    const table = page.getByRole('table', { name: 'Item by item' });
    const facilities = async () =>
      (await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts()).map((text) =>
        Number.parseInt(text, 10),
      );
    for (const direction of ['ascending', 'descending']) {
      await table.getByRole('button', { name: 'Facility' }).click();
      expect(await table.getByRole('columnheader', { name: 'Facility' }).getAttribute('aria-sort')).toBe(
        direction,
      );
      const found = await facilities();
      const sorted = found.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a));
      expect(found).toEqual(sorted);
    }
  });
});

describe('paper', () => {
  it('has the class view alone, with the heads of its tables', async () => {
    const page = await openView();
    await page.emulateMedia({ media: 'print' });
    for (const text of ['Gradebook', 'Slantwise', 'Show names', 'Point at a passage']) {
      expect(await page.getByText(text).filter({ visible: true }).count(), text).toBe(0);
    }
    expect(await page.getByText('Talk about this').isVisible()).toBe(true);
    expect(await page.locator('.class-items thead').innerText()).toContain('Discrimination');
  });
});

describe.each([
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  { forcedColors: 'active', viewport: { width: 800, height: 900 } },
] as const)('with %j', (options) => {
  it('axe finds no violation and nothing is cut off', async () => {
    const page = await openView(options);
    await page.getByLabel('Show names').check();
    await page.getByLabel('Show how many flagged').check();
    await passages(page).nth(3).click();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run('.class-view');
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
    const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(beyond), 'pixels beyond the window').toBeLessThanOrEqual(0);
  });
});
