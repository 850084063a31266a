import { afterAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../../src/cli/site/serve.ts';
import { hostOf, laterBuild } from './builds.ts';
import { edition, expectAllKept, keptLine, newReader } from './reader.ts';

const closing: (() => void)[] = [];

afterAll(() => {
  for (const close of closing) close();
});

/** Serves as `npm start` does. */
async function started(folder: string, port = 0): Promise<string> {
  const { server, address } = await serve(folder, port);
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `${address}/`;
}

/** How many workers are registered and caches are there. */
const workers = async () => (await navigator.serviceWorker.getRegistrations()).length;
const stores = async () => (await caches.keys()).length;

/** Registers the worker as the page does, and waits until it has refused. */
async function workerGone(): Promise<void> {
  const { installing } = await navigator.serviceWorker.register('sw.js');
  await new Promise<void>((done) => {
    const look = () => {
      if (!installing || installing.state === 'redundant') done();
    };
    installing?.addEventListener('statechange', look);
    look();
  });
}

describe('a site that npm start serves', () => {
  it('is not kept', async () => {
    const address = await started(inject('dist'));
    const { page } = await newReader(address);
    await page.goto(address);
    await page.evaluate(workerGone);
    expect(await page.evaluate(workers)).toBe(0);
    expect(await page.evaluate(stores)).toBe(0);
    expect(await keptLine(page)).toBeNull();
  });

  it('is seen at once where an earlier one at the same address was kept, of which nothing stays', async () => {
    const host = await hostOf();
    const { page } = await newReader(host.address);
    await page.goto(host.address);
    await expectAllKept(page);
    await host.off();
    const address = await started(await laterBuild('two'), Number(new URL(host.origin).port));
    expect(address).toBe(host.address);
    await page.goto(address);
    await expect.poll(() => edition(page).catch(() => '')).toContain('Edition two.');
    await expect.poll(() => page.evaluate(workers).catch(() => -1)).toBe(0);
    await expect.poll(() => page.evaluate(stores).catch(() => -1)).toBe(0);
  });
});
