import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Host, startHost } from '../harness/host.ts';
import { knownQuiz } from '../harness/packs.ts';
import { article, ready } from '../harness/quizPage.ts';
import { ROOT } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';
import { playByKeyboard } from '../play/byKeyboard.ts';
import { playByMouse } from '../play/byMouse.ts';

const SLUG = 'alaska-meeting';
const hosts: Host[] = [];
let folder = '';

async function host(base: string, dropHtml = false): Promise<string> {
  const started = await startHost({ folder: inject('dist'), base, dropHtml });
  hosts.push(started);
  return started.address;
}

/** The built site in a folder as people name them. */
async function folderOnDisk(): Promise<string> {
  const site = path.join(folder, 'my café quiz');
  await cp(inject('dist'), site, { recursive: true });
  return `${pathToFileURL(site).href}/`;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(ROOT, 'tests/output/anywhere-'));
});

afterAll(async () => {
  await Promise.all(hosts.map((one) => one.stop()));
  await rm(folder, { recursive: true, force: true });
});

/** From the library to the quiz, as a learner goes. */
async function openFromLibrary(page: Page, site: string, title: string): Promise<void> {
  await page.goto(site.startsWith('file:') ? `${site}index.html` : site);
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
  await ready(page);
}

describe('the same build, wherever it lies', () => {
  it('is played at the root of a host', async () => {
    const site = await host('/');
    const quiz = await knownQuiz(SLUG);
    const { page } = await newVisitor({}, { site });
    await openFromLibrary(page, site, quiz.title);
    await playByMouse(page, quiz);
  });

  it('is played in a folder of a host', async () => {
    const site = await host('/class/7b/');
    const quiz = await knownQuiz(SLUG);
    const { page } = await newVisitor({}, { site });
    await openFromLibrary(page, site, quiz.title);
    expect(page.url()).toBe(`${site}quiz/${SLUG}.html`);
    await playByKeyboard(page, quiz);
  });

  it('is played where the host drops .html and the folder is asked for without its slash', async () => {
    const site = await host('/class/7b/', true);
    const quiz = await knownQuiz(SLUG);
    const { page } = await newVisitor({}, { site });
    await page.goto(site.replace(/\/$/, ''));
    await page.getByRole('main').getByRole('link', { name: quiz.title }).first().click();
    await ready(page);
    expect(page.url()).toBe(`${site}quiz/${SLUG}`);
    await playByMouse(page, quiz);
  });

  it('is played from a folder on the disk, by double-click, and keeps what was done', async () => {
    const site = await folderOnDisk();
    const quiz = await knownQuiz(SLUG);
    const { page } = await newVisitor({}, { site });
    await openFromLibrary(page, site, quiz.title);
    await playByMouse(page, quiz);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Library' }).click();
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/of 100/);
  });

  it('wakes every island and follows every kind of link, on the disk as on a host', async () => {
    for (const site of [await folderOnDisk(), await host('/class/7b/')]) {
      const { page, context } = await newVisitor({}, { site });
      for (const name of ['index', 'learn', 'example', `quiz/${SLUG}`, 'quiz/alaska-meeting-full']) {
        await page.goto(`${name}.html`);
        await expect.poll(() => page.locator('astro-island[ssr]').count()).toBe(0);
      }
      await page.goto('learn.html');
      await page
        .getByRole('link', { name: /^the two-minute example|two-minute example$/i })
        .first()
        .click();
      await page.getByRole('button', { name: 'Next' }).waitFor();
      await page.getByRole('link', { name: 'Slantwise, the library' }).click();
      await page.getByRole('heading', { name: 'Read closely, judge fairly' }).waitFor();
      await page.getByRole('link', { name: 'See what to look for' }).click();
      await page.getByRole('heading', { name: 'What to look for' }).waitFor();
      await context.close();
    }
  });
});

describe('a wrong address', () => {
  // A page that is not there is a complaint by itself, and so are the depths at which the site does not begin.
  const complaints = /status of 404|\/_astro\/|\/favicon\.svg/;

  it.for([
    ['/', 'nothing'],
    ['/', 'quiz/no/such/page'],
    ['/class/7b/', 'nothing'],
    ['/class/7b/', 'quiz/no/such/page/at/all'],
  ] as const)('below %s, as %s, leads back to the library', async ([base, wrong]) => {
    const site = await host(base);
    const { page } = await newVisitor({}, { site, complaints });
    await page.goto(wrong);
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
    const link = page.getByRole('link', { name: 'Go to the library' });
    await expect.poll(() => link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${site}index.html`);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(paper).not.toBe('rgba(0, 0, 0, 0)');
    await link.click();
    await page.getByRole('heading', { name: 'Read closely, judge fairly' }).waitFor();
  });
});

describe('the policy of every page', () => {
  it('lets nothing run or load that is not the site’s own', async () => {
    const site = await host('/');
    const { page } = await newVisitor({}, { site, complaints: /Content Security Policy|elsewhere/ });
    await page.goto(`quiz/${SLUG}.html`);
    await ready(page);
    await page.evaluate(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
      const add = (name: string, set: (element: HTMLElement) => void) => {
        const element = document.createElement(name);
        set(element);
        document.body.append(element);
      };
      add('script', (element) => {
        element.textContent = 'window.ranInline = true';
      });
      add('div', (element) => element.setAttribute('onclick', 'window.ranInline = true'));
      add('p', (element) => element.setAttribute('style', 'color: red'));
      add('style', (element) => {
        element.textContent = 'p { color: red }';
      });
      add('img', (element) => element.setAttribute('src', 'https://elsewhere.invalid/a.png'));
      add('iframe', (element) => element.setAttribute('src', 'https://elsewhere.invalid/'));
      void fetch('https://elsewhere.invalid/').catch(() => {});
      document.querySelector<HTMLElement>('div[onclick]')?.click();
    });
    const refused = () =>
      page.evaluate(() => [...new Set(Reflect.get(window, 'refused') as string[])].sort());
    await expect
      .poll(refused)
      .toEqual([
        'connect-src',
        'frame-src',
        'img-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'style-src-elem',
      ]);
    expect(await page.evaluate(() => 'ranInline' in window)).toBe(false);
    expect(await article(page).isVisible()).toBe(true);
  });
});
