import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../../src/cli/site/buildSite.ts';
import { writeResultFile } from '../../src/core/attempt/resultFile.ts';
import { manyResults, packToPlay, someTerms } from '../browser/gradebook/madeResults.ts';
import { findChromium, launchChromium } from '../browser/harness/chromium.ts';
import { startHost } from '../browser/harness/host.ts';
import { machine } from './machine.ts';
import { type Table, toMarkdown } from './table.ts';

// A thousand results dropped on the gradebook: node tests/bench/gradebook.ts [--results 1000]

const ROOT = path.resolve(import.meta.dirname, '../..');
const QUIZZES = path.join(ROOT, 'quizzes');
const SLUGS = [
  'quayside-clearway',
  'let-the-marsh-breathe',
  'the-bottle-that-thinks',
  'castle-road-water-main',
];
const LONG_WAIT = 180_000;

/** What was measured of one step: until it is on the screen, and the longest task on the way, in milliseconds. */
interface Step {
  readonly name: string;
  readonly took: number;
  readonly longest: number;
}

async function writeResults(folder: string, count: number): Promise<string[]> {
  const packs = await Promise.all(SLUGS.map((slug) => packToPlay(QUIZZES, slug)));
  const of = packs.map((pack, at) => ({ pack, terms: someTerms(pack, { id: `abcdefghi${at}` }) }));
  const written = manyResults(of, count).map(async (result, at) => {
    const file = path.join(folder, `result-${at}.json`);
    await writeFile(file, writeResultFile(result));
    return file;
  });
  return Promise.all(written);
}

/** Looks for long tasks from the first script on. */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

async function step(page: Page, name: string, act: () => Promise<unknown>): Promise<Step> {
  await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  const start = performance.now();
  await act();
  const painted = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  await painted();
  const took = performance.now() - start;
  await painted();
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  return { name, took, longest };
}

/** Waits until every score that is drawn is known. */
function marked(page: Page): Promise<unknown> {
  return page.waitForFunction(
    () => {
      const cells = [...document.querySelectorAll('.gb-score')];
      return cells.length > 0 && cells.every((cell) => cell.querySelector('.gb-number'));
    },
    null,
    { timeout: LONG_WAIT },
  );
}

async function measure(
  browser: Browser,
  address: string,
  files: readonly string[],
  rate: number,
): Promise<Step[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await watchTasks(page);
  const throttle = await context.newCDPSession(page);
  await throttle.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(`${address}teach/gradebook.html`);
  await page.getByRole('heading', { name: 'Learners' }).waitFor({ timeout: LONG_WAIT });
  const search = page.getByLabel('Search');
  const steps = [
    await step(page, 'import, until the report', async () => {
      await page.getByLabel('Choose files…').setInputFiles([...files], { timeout: LONG_WAIT });
      await page.getByRole('heading', { name: /results added/ }).waitFor({ timeout: LONG_WAIT });
    }),
    await step(page, 'then until all are marked', () => marked(page)),
    await step(page, 'sort by a score', () => page.locator('thead .gb-sort').nth(3).click()),
    await step(page, 'search, four letters', () => search.pressSequentially('berg')),
    await step(page, 'show everybody', () => search.fill('')),
    await step(page, 'count the last hand-in', () => page.getByLabel('What counts').selectOption('last')),
    await step(page, 'open one result', async () => {
      await page.locator('.gb-score').nth(5).click();
      await page.getByRole('dialog').waitFor();
    }),
    await step(page, 'open the page again', async () => {
      await page.reload();
      await marked(page);
    }),
  ];
  await context.close();
  return steps;
}

async function tableOf(count: number): Promise<Table> {
  const output = path.join(ROOT, 'tests/output');
  await mkdir(output, { recursive: true });
  const folder = await mkdtemp(path.join(output, 'gradebook-'));
  try {
    const dist = path.join(folder, 'dist');
    await buildSite({ root: ROOT, quizzes: QUIZZES, out: dist });
    const files = await writeResults(folder, count);
    const host = await startHost({ folder: dist, base: '/' });
    const browser = await launchChromium(await findChromium());
    const plain = await measure(browser, host.address, files, 1);
    const slow = await measure(browser, host.address, files, 4);
    await browser.close();
    await host.stop();
    return {
      title: `${count} results on the gradebook`,
      columns: ['step', 'ms', 'longest task', 'ms at 4x', 'longest task at 4x'],
      rows: plain.map(({ name, took, longest }, at) => [
        name,
        took,
        longest,
        slow[at]?.took ?? '',
        slow[at]?.longest ?? '',
      ]),
      note: `A file each, of ${SLUGS.length} quizzes in turn. ${machine()}.`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [flag, number] = process.argv.slice(2);
const count = flag === '--results' ? Number(number) : 1000;
process.stdout.write(`${toMarkdown(await tableOf(count))}\n`);
