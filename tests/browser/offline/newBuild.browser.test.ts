import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectKept, ready, trayFlags } from '../harness/quizPage.ts';
import { flag, SLUG, someFlags } from '../keeping/someFlags.ts';
import { brokenBuild, editionLine, hostOf, laterBuild } from './builds.ts';
import { edition, expectAllKept, newReader, notice } from './reader.ts';

const READY = 'A newer version of this site is ready.';

/** Looks for a newer build until there is one: a look that is under way already may have been at the older one. */
async function lookForUpdate(page: Page): Promise<void> {
  const look = async () => {
    const own = await navigator.serviceWorker.getRegistration();
    await own?.update();
    return (own?.installing ?? own?.waiting ?? null) !== null;
  };
  await expect.poll(() => page.evaluate(look)).toBe(true);
}

describe('a new build', () => {
  it('is told of in the middle of a quiz and taken over by the button; the flags stay', async () => {
    const host = await hostOf({ base: '/class/7b/' });
    const { page } = await newReader(host.address);
    await page.goto(`${host.address}quiz/${SLUG}.html`);
    await ready(page);
    await expectAllKept(page);
    const [one, two] = await someFlags();
    const a = await flag(page, one);
    host.swap(await laterBuild('two'));
    await lookForUpdate(page);
    await expect.poll(() => notice(page).innerText()).toContain(READY);
    // Until it is taken, the page goes on as it was.
    expect(await edition(page)).not.toContain(editionLine('two'));
    const b = await flag(page, two);
    await notice(page).getByRole('button', { name: 'Load it now' }).click();
    await expect.poll(() => edition(page).catch(() => '')).toContain(editionLine('two'));
    await ready(page);
    await expectKept(page, SLUG, [a, b]);
    await expect.poll(() => trayFlags(page).count()).toBe(2);
    await expect.poll(() => notice(page).innerText()).toContain('This is the newer version');
    await notice(page).getByRole('button', { name: 'Close' }).click();
    await expectAllKept(page);
    await host.off();
    await page.goto(`${host.address}learn.html`);
    expect(await edition(page)).toContain(editionLine('two'));
    expect(await notice(page).innerText()).toBe('');
  });

  it('is taken over by the next page when no other is open', async () => {
    const host = await hostOf();
    const { page } = await newReader(host.address);
    await page.goto(host.address);
    await expectAllKept(page);
    host.swap(await laterBuild('two'));
    await lookForUpdate(page);
    await expect.poll(() => notice(page).innerText()).toContain(READY);
    await notice(page).getByRole('button', { name: 'Later' }).click();
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.goto(`${host.address}quiz/${SLUG}.html`);
    await expect.poll(() => edition(page).catch(() => '')).toContain(editionLine('two'));
    await expect.poll(() => notice(page).innerText()).toContain('This is the newer version');
    await expectAllKept(page);
    // The page of the old build, and that of the new one in its place.
    expect(loads).toBe(2);
  });

  it('leaves other tabs with the build they were opened with, its scripts and styles at hand', async () => {
    const host = await hostOf();
    const { page: first, context } = await newReader(host.address);
    await first.goto(host.address);
    await expectAllKept(first);
    const second = await context.newPage();
    await second.goto(`${host.address}quiz/${SLUG}.html`);
    await ready(second);
    const [one] = await someFlags();
    const a = await flag(second, one);
    host.swap(await laterBuild('two'));
    await lookForUpdate(first);
    await expect.poll(() => notice(first).innerText()).toContain(READY);
    // A page that opens now is not alone and stays with the others.
    await first.goto(`${host.address}learn.html`);
    await expect.poll(() => notice(first).innerText()).toContain(READY);
    expect(await edition(first)).not.toContain(editionLine('two'));

    await notice(second).getByRole('button', { name: 'Later' }).click();
    await notice(first).getByRole('button', { name: 'Load it now' }).click();
    await expect.poll(() => edition(first).catch(() => '')).toContain(editionLine('two'));
    await expect.poll(() => notice(second).innerText()).toContain(READY);
    expect(await edition(second)).not.toContain(editionLine('two'));
    const styles = await second.evaluate(async () => {
      const addresses = [...document.styleSheets].map(({ href }) => href ?? '');
      const answers = await Promise.all(addresses.map((address) => fetch(address, { cache: 'no-store' })));
      return answers.map(({ ok }) => ok);
    });
    expect(styles).toEqual(styles.map(() => true));
    await notice(second).getByRole('button', { name: 'Load it now' }).click();
    await expect.poll(() => edition(second).catch(() => '')).toContain(editionLine('two'));
    await ready(second);
    await expectKept(second, SLUG, [a]);
  });

  it('that is broken changes nothing', async () => {
    const host = await hostOf({ base: '/class/7b/' });
    const { page } = await newReader(host.address);
    await page.goto(host.address);
    await expectAllKept(page);
    host.swap(await brokenBuild('broken'));
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistration().then(async (own) => {
        let gone = false;
        own?.addEventListener('updatefound', () => {
          const worker = own.installing;
          worker?.addEventListener('statechange', () => {
            gone ||= worker.state === 'redundant';
          });
        });
        while (!gone) await own?.update().catch(() => {});
      }),
    );
    expect(await notice(page).innerText()).toBe('');
    await host.off();
    await page.goto(`${host.address}quiz/${SLUG}.html`);
    await ready(page);
    expect(await edition(page)).not.toContain(editionLine('broken'));
  });

  it('whose pages have not come yet without a network gives those of the build before', async () => {
    const host = await hostOf();
    const { page } = await newReader(host.address);
    await page.goto(host.address);
    await expectAllKept(page);
    host.swap(await laterBuild('two'));
    await lookForUpdate(page);
    await expect.poll(() => notice(page).innerText()).toContain(READY);
    await host.off();
    await notice(page).getByRole('button', { name: 'Load it now' }).click();
    await expect.poll(() => edition(page).catch(() => '')).toContain(editionLine('two'));
    await page.goto(`${host.address}quiz/${SLUG}.html`);
    await ready(page);
    expect(await edition(page)).not.toContain(editionLine('two'));
    const [one] = await someFlags();
    await expectKept(
      page,
      SLUG,
      [await flag(page, one)].flatMap((made) => made ?? []),
    );
    await host.on();
    await page.reload();
    await expectAllKept(page);
  });
});
