import { describe, expect, inject, it } from 'vitest';
import { ATTACKS } from '../../fuzz/packs/hostileText.ts';
import { watch } from '../../fuzz/page/watch.ts';
import { trySite } from '../../fuzz/site/trySite.ts';
import { launchChromium } from '../harness/chromium.ts';

const SEEDS = Array.from({ length: 30 }, (_, index) => 1001 + index);

// Many more: `npm run fuzz`.
describe('a site of hostile packs', () => {
  it('is built and played, and nothing of theirs runs, leaves the site or breaks a page', async () => {
    expect(await trySite(SEEDS, 2)).toEqual([]);
  });

  it('would not get by unseen: the traps go off', async () => {
    const browser = await launchChromium(inject('browser'));
    const context = await browser.newContext();
    const sprung = await watch(context, 'http://site.example');
    const page = await context.newPage();
    await page.setContent(ATTACKS.join('\n').replaceAll('__ran=1', 'window.__ran=1'));
    await expect.poll(() => sprung.join('\n')).toContain('a script of the pack ran');
    await browser.close();
  });
});
