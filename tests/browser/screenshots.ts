// Takes the pictures of docs/screenshots/ from the site as it stands: `npm run screenshots`.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildSite } from '../../src/cli/site/buildSite.ts';
import { serve } from '../../src/cli/site/serve.ts';
import { type Attempt, type KeptFlag, newAttempt } from '../../src/core/attempt/attempt.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { readPack } from '../../src/packs/readPacks.ts';
import { attemptKey } from '../../src/stores/attempt/attemptStore.ts';
import { takeAuthorPictures } from './authorScreenshots.ts';
import { findChromium, launchChromium } from './harness/chromium.ts';
import { type Camera, takeTeacherPictures } from './teacherScreenshots.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUT = path.join(ROOT, 'docs/screenshots');
const QUIZ = 'quayside-clearway';
const DESKTOP = { viewport: { width: 1280, height: 860 } };
const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** Somebody two thirds through: most of the first items, one false alarm, and a flag the key knows nothing of. */
function flagsOf({ located, article }: Pack): KeptFlag[] {
  if (!located || !article) throw new Error(`${QUIZ} has no text.`);
  const wrong = located.fair.slice(2, 3).map((note) => ({ ...note, family: 'unsupported-claim' as const }));
  const found = located.items.filter((_, index) => index % 3 !== 2);
  return [...found, ...wrong].flatMap(({ id, family, places }) => {
    const place = places[0];
    return place ? [{ id, family, ...place, quote: article.text.slice(place.start, place.end) }] : [];
  });
}

async function visit(browser: Browser, address: string, options: BrowserContextOptions, attempt?: Attempt) {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  await context.addInitScript(
    ([key, stored]) => {
      localStorage.setItem('slantwise:example', 'done');
      if (key && stored && !localStorage.getItem(key)) localStorage.setItem(key, stored);
    },
    [attemptKey(QUIZ), attempt ? JSON.stringify(attempt) : ''],
  );
  return context.newPage();
}

async function openQuiz(page: Page): Promise<void> {
  await page.goto(`/quiz/${QUIZ}.html`);
  await page.locator('#article-text[data-ready]').waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(OUT, `${name}.png`) });
}

async function packOf(slug: string): Promise<Pack> {
  const { pack } = await readPack(path.join(ROOT, 'quizzes'), slug);
  if (!pack) throw new Error(`${slug} has problems; see npm run quiz -- check.`);
  return pack;
}

const pack = await packOf(QUIZ);
const open = { ...newAttempt(QUIZ, pack.keyFingerprint, Date.now()), flags: flagsOf(pack) };
const handedIn = { ...open, submittedAt: Date.now(), activeMs: 9 * 60_000, score: null };

await mkdir(OUT, { recursive: true });
const folder = await mkdtemp(path.join(tmpdir(), 'slantwise-'));
await buildSite({ root: ROOT, quizzes: path.join(ROOT, 'quizzes'), out: path.join(folder, 'site') });
const { server, address } = await serve(path.join(folder, 'site'), 0);
const browser = await launchChromium(await findChromium());
try {
  for (const [name, options] of [
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const) {
    const library = await visit(browser, address, options, open);
    await library.goto('/');
    await library.getByRole('link', { name: 'Clear off, says the Clearway' }).first().waitFor();
    await picture(library, `library-${name}`);

    const quiz = await visit(browser, address, options, open);
    await openQuiz(quiz);
    await quiz.locator('[data-mark]').filter({ hasText: 'zealots' }).first().click();
    await quiz.getByRole('toolbar').waitFor();
    await picture(quiz, `quiz-${name}`);

    const dark = name === 'phone' ? ({ colorScheme: 'dark' } as const) : {};
    const review = await visit(browser, address, { ...options, ...dark }, handedIn);
    await openQuiz(review);
    await review.getByRole('region', { name: /of 100$/ }).waitFor();
    await review.locator('[data-mark]').filter({ hasText: 'The pen-pushers' }).first().click();
    const card = review.getByRole('complementary', { name: 'Explanation' });
    await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await picture(review, `review-${name}`);
  }
  const camera: Camera = {
    open: (options) => visit(browser, address, options),
    picture,
    desktop: DESKTOP,
    phone: PHONE,
  };
  await takeTeacherPictures(camera, [pack, await packOf('let-the-marsh-breathe')]);
  await takeAuthorPictures(camera, path.join(ROOT, 'quizzes', QUIZ));
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
