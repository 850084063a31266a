import { describe, expect, it } from 'vitest';
import { knownQuiz } from '../harness/packs.ts';
import { ready } from '../harness/quizPage.ts';
import { playByMouse } from '../play/byMouse.ts';
import { editionLine, hostOf, twoSites } from './builds.ts';
import { edition, expectAllKept, keptLine, newReader, notice } from './reader.ts';

const SLUG = 'alaska-meeting';

describe('a small site, after one visit', () => {
  for (const [where, options] of [
    ['at the root of a host', { base: '/' }],
    ['in a folder of a host', { base: '/class/7b/', gzip: true }],
    ['in a folder of a host that drops .html', { base: '/class/7b/', dropHtml: true }],
  ] as const) {
    it(`works without a network: a quiz never opened before, to its review, ${where}`, async () => {
      const host = await hostOf(options);
      const { page } = await newReader(host.address);
      await page.goto(host.address);
      await expectAllKept(page);
      expect(await notice(page).textContent()).toBe('');
      await host.off();

      const quiz = await knownQuiz(SLUG);
      await page.goto(host.address);
      await page.getByRole('main').getByRole('link', { name: quiz.title }).first().click();
      await ready(page);
      await playByMouse(page, quiz);
      expect(await keptLine(page)).toBe('Works without a network on this device.');
      for (const address of ['learn.html', 'learn.html?from=mail#technique-doubt', 'example', '']) {
        await page.goto(host.address + address);
        await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
      }
      // The worker, whom no page's policy governs, asks for nothing beyond the site either.
      expect(host.requests.length).toBeGreaterThan(0);
      expect(host.requests.filter((address) => !address.startsWith(options.base))).toEqual([]);
    });
  }

  it('keeps the page that was open first, though it came before there was a worker', async () => {
    const host = await hostOf();
    const { page } = await newReader(host.address);
    await page.goto(`${host.address}quiz/${SLUG}.html`);
    await expectAllKept(page);
    await host.off();
    await page.reload();
    await ready(page);
  });

  it('tells a wrong address, or one that came later, from the quizzes it has', async () => {
    const host = await hostOf({ base: '/class/7b/' });
    const { page } = await newReader(host.address);
    await page.goto(host.address);
    await expectAllKept(page);
    await host.off();
    await page.goto(`${host.address}quiz/deeper/of-tomorrow.html`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'This quiz is not on this device yet',
    );
    await page.getByRole('link', { name: 'Quizzes on this device' }).click();
    await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0);
    expect(page.url()).toBe(`${host.address}index.html#on-this-device`);
  });

  it('does not meet another site of the same host', async () => {
    const host = await hostOf({ folder: await twoSites() });
    const { page } = await newReader(host.address);
    for (const site of ['a/', 'b/']) {
      await page.goto(host.address + site);
      await expectAllKept(page);
    }
    const names = await page.evaluate(() => caches.keys());
    expect(names.sort()).toEqual([`slantwise:${host.address}a/`, `slantwise:${host.address}b/`]);
    await host.off();
    await page.goto(`${host.address}a/learn.html`);
    expect(await edition(page)).toContain('No account and no tracking.');
    await page.goto(`${host.address}b/learn.html`);
    expect(await edition(page)).toContain(editionLine('b'));
  });

  it('says nothing, and asks for nothing more, where service workers are refused', async () => {
    const host = await hostOf();
    const { page, context } = await newReader(host.address);
    await context.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = (script) => {
        const { dataset } = document.documentElement;
        dataset['asked'] = `${dataset['asked'] ?? ''}${script} `;
        return Promise.reject(new DOMException('No.', 'SecurityError'));
      };
    });
    await page.goto(`${host.address}quiz/${SLUG}.html`);
    await ready(page);
    const asked = () => page.evaluate(() => document.documentElement.dataset['asked'] ?? '');
    await expect.poll(asked).toBe(`${host.address}sw.js `);
    // What follows from the refusal has run before this does.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await keptLine(page)).toBeNull();
    expect(host.requests.filter((address) => /sw\.js|\/key\/|files\./.test(address))).toEqual([]);
  });

  it('leaves alone what is no whole file of its own', async () => {
    const host = await hostOf();
    const { page } = await newReader(host.address);
    await page.goto(host.address);
    await expectAllKept(page);
    const asked = host.requests.length;
    const statuses = await page.evaluate(async () => [
      (await fetch('learn.html', { method: 'HEAD', cache: 'no-store' })).status,
      (await fetch('learn.html', { headers: { Range: 'bytes=0-9' }, cache: 'no-store' })).status,
      (await fetch('learn.html')).status,
    ]);
    expect(statuses).toEqual([200, 200, 200]);
    expect(host.requests.slice(asked).filter((address) => address === '/learn.html')).toHaveLength(2);
  });
});
