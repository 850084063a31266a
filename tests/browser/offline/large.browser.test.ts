import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../harness/quizPage.ts';
import { hostOf, largeBuild } from './builds.ts';
import { keptLine, newReader } from './reader.ts';

const SLUG = 'let-the-marsh-breathe';
let folder = '';
let quizzes = 0;
/** Chromium's own words for what is asked of a host that is switched off. */
const NO_NETWORK = { complaints: /net::ERR_/ };

beforeAll(async () => {
  folder = await largeBuild(300);
  quizzes = (await readdir(path.join(folder, 'quiz'))).length;
});

const asked = (requests: readonly string[]) => requests.filter((address) => /\/(?:quiz|key)\//.test(address));

describe('a large site', () => {
  it('keeps what was visited and no more, and says so of the rest without a network', async () => {
    const host = await hostOf({ folder, base: '/class/7b/' });
    const { page } = await newReader(host.address, NO_NETWORK);
    await page.goto(host.address);
    await expect.poll(() => keptLine(page)).toBe('The library works without a network on this device.');
    await page.goto(`${host.address}quiz/${SLUG}.html`);
    await expect
      .poll(() => keptLine(page))
      .toBe(`1 of ${quizzes} quizzes works without a network on this device.`);
    // The quiz and its key.
    expect(new Set(asked(host.requests)).size).toBe(2);
    await host.off();
    await page.reload();
    await ready(page);
    await page.goto(`${host.address}quiz/copy-7.html`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'This quiz is not on this device yet',
    );
    expect(await page.getByRole('link', { name: 'Try again' }).getAttribute('href')).toBe(
      `${host.address}quiz/copy-7.html`,
    );
    await page.getByRole('link', { name: 'Quizzes on this device' }).click();
    const rows = page.locator('.quiz-row');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().innerText()).toContain('On this device');
    await host.on();
    await page.goto(`${host.address}offline.html?page=quiz%2Fcopy-7.html`);
    await page.getByRole('link', { name: 'Try again' }).click();
    await ready(page);
  });

  it('says so when no quiz is on the device, and goes back to all of them', async () => {
    const host = await hostOf({ folder });
    const { page } = await newReader(host.address, NO_NETWORK);
    await page.goto(host.address);
    await expect.poll(() => keptLine(page)).toBe('The library works without a network on this device.');
    await host.off();
    await page.goto(`${host.address}quiz/copy-7.html`);
    await page.getByRole('link', { name: 'Quizzes on this device' }).click();
    const nothing = page.locator('.nothing-found');
    await nothing.waitFor();
    expect(await nothing.innerText()).toContain('No quiz is on this device yet.');
    await nothing.getByRole('button', { name: 'Show all quizzes' }).click();
    await expect.poll(() => page.locator('.quiz-row').count()).toBeGreaterThan(0);
    expect(await nothing.count()).toBe(0);
    expect(page.url()).toBe(`${host.address}index.html`);
  });

  it('keeps the rest at the press of a button, can be stopped, and goes on where it stopped', async () => {
    const host = await hostOf({ folder });
    const { page } = await newReader(host.address, NO_NETWORK);
    await page.goto(host.address);
    const button = page.getByRole('button', { name: /^Keep / });
    await button.waitFor();
    expect(await button.innerText()).toMatch(
      new RegExp(`^Keep all ${quizzes} quizzes on this device \\(\\d+(\\.\\d)?\\sMB\\)$`),
    );
    await button.click();
    const bar = page.getByRole('progressbar', { name: 'Quizzes on this device' });
    await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => button.innerText()).toMatch(/^Keep the other \d+ quizzes on this device/);
    expect(asked(host.requests).length).toBeLessThan(quizzes);

    await button.click();
    await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(20);
    await host.off();
    await expect.poll(() => page.locator('.keep').innerText()).toContain('There is no network just now.');
    await host.on();
    await button.click();
    await expect
      .poll(() => page.locator('.keep').innerText())
      .toContain(`All ${quizzes} quizzes work without a network on this device.`);
    expect(await button.count()).toBe(0);
    await host.off();
    await page.goto(`${host.address}quiz/copy-299.html`);
    await ready(page);
  });

  it('says when the device is full, and keeps what is there', async () => {
    const host = await hostOf({ folder });
    const { page, context } = await newReader(host.address, NO_NETWORK);
    await page.goto(host.address);
    const button = page.getByRole('button', { name: /^Keep all/ });
    await button.waitFor();
    const session = await context.newCDPSession(page);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: host.origin,
      quotaSize: used + 2_000_000,
    });
    await button.click();
    await expect.poll(() => page.locator('.keep').innerText()).toContain('no more room');
    await expect.poll(() => keptLine(page)).toMatch(/^\d+ of/);
    await page.goto(`${host.address}quiz/copy-7.html`);
    await ready(page);
  });
});
