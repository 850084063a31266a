import type { Page } from 'playwright-core';
import { serve } from '../../../src/cli/site/serve.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { findChromium, launchChromium } from '../../browser/harness/chromium.ts';
import { bring, play, playOnHostileDevice } from './play.ts';
import { watch } from './watch.ts';

/** One visit with a browser of its own. */
interface Visit {
  readonly name: string;
  run(page: Page): Promise<void>;
}

/**
 * Plays the quizzes of some hostile packs in Chromium; gives what should never happen, in words.
 *
 * @param brought packs that ask for their text, each with one to bring
 */
export async function openPages(
  dist: string,
  packs: readonly Pack[],
  brought: readonly { readonly pack: Pack; readonly text: string }[] = [],
): Promise<string[]> {
  const visits: Visit[] = [
    ...packs.flatMap((pack) => [
      { name: `${pack.slug}, played`, run: (page: Page) => play(page, pack) },
      { name: `${pack.slug}, on a hostile device`, run: (page: Page) => playOnHostileDevice(page, pack) },
    ]),
    ...brought.map(({ pack, text }) => ({
      name: `${pack.slug}, brought`,
      run: (page: Page) => bring(page, pack, text),
    })),
  ];
  const { server, address } = await serve(dist, 0);
  const browser = await launchChromium(await findChromium());
  const broken: string[] = [];
  try {
    for (const { name, run } of visits) {
      const context = await browser.newContext({
        baseURL: address,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      context.setDefaultTimeout(20_000);
      const sprung = await watch(context, address);
      await run(await context.newPage()).catch((error: unknown) => {
        sprung.push(error instanceof Error ? error.message : String(error));
      });
      await context.close();
      broken.push(...sprung.map((what) => `${name}: ${what}`));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return broken;
}
