import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Pack } from '../../../src/core/pack/pack.ts';
import type { Family } from '../../../src/core/taxonomy/technique.ts';
import { ATTACKS } from '../packs/hostileText.ts';

const MARKUP = ATTACKS.join(' ');

/**
 * Plays a quiz as a learner does, from first flag to a saved result opened again, with every explanation
 * looked at. What goes wrong on the way is for `watch` to tell; a step that cannot be taken throws.
 */
export async function play(page: Page, pack: Pack): Promise<void> {
  await page.goto(`/quiz/${pack.slug}.html`);
  await ready(page);
  const text = await page
    .locator('[data-block]')
    .evaluateAll((blocks) => blocks.map((block) => block.textContent ?? '').join('\n'));
  if (text !== pack.article?.text) throw new Error('The article on the page is not the pack’s.');

  await page.locator('#article-text').focus();
  for (const key of ['ArrowRight', 'Shift+ArrowRight', '1', 'PageDown', 's', '2', 'End', 's', '3']) {
    await page.keyboard.press(key);
  }
  await handIn(page);
  await lookAtAll(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: 'Save the result' }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  for (const content of [saved, hostileResult(pack)]) await openResult(page, content);
  await lookAtAll(page);
  await page.reload();
  await ready(page);
  await panel(page).waitFor();
}

/** Opens a quiz on a device whose storage somebody else wrote. */
export async function playOnHostileDevice(page: Page, pack: Pack): Promise<void> {
  await page.addInitScript(
    ([key, attempt]) => {
      if (sessionStorage.getItem('spoilt') === null) localStorage.setItem(key, attempt);
      sessionStorage.setItem('spoilt', 'once');
      for (const name of ['settings', 'attempt:__proto__', 'attempt:x', 'text:x', 'example', 'constructor']) {
        localStorage.setItem(`slantwise:${name}`, '{"__proto__":{"version":1},"flags":[[[]]],"score":1e999}');
      }
    },
    [`slantwise:attempt:${pack.slug}`, hostileAttempt(pack)] as const,
  );
  await page.goto(`/quiz/${pack.slug}.html`);
  await ready(page);
  await handIn(page);
  await lookAtAll(page);
  await page.goto('/index.html');
  await page.getByRole('main').waitFor();
}

/** Brings a text full of markup to a quiz that asks for one: the article’s own words, and attacks between them. */
export async function bring(page: Page, pack: Pack, text: string): Promise<void> {
  await page.goto(`/quiz/${pack.slug}.html`);
  const asked = page.getByRole('region', { name: 'Bring the article' });
  const brought = `${MARKUP}\n${text}\n\u202e\u0000\ud800${MARKUP}`;
  await asked.getByRole('textbox', { name: 'Or paste it' }).fill(brought);
  await asked.getByRole('button', { name: 'Use this text' }).click();
  const anyway = asked.getByRole('button', { name: 'Use it all the same' });
  const done = page.locator('#article-text[data-ready]');
  const refused = asked.getByRole('alert');
  await done.or(anyway).or(refused).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  else if (await refused.isVisible()) return;
  await done.waitFor();
  await page.reload();
  await done.waitFor();
  await handIn(page);
  await lookAtAll(page);
}

function panel(page: Page) {
  return page.getByRole('region', { name: /of 100$/ });
}

async function ready(page: Page): Promise<void> {
  await page.locator('#article-text[data-ready]').waitFor();
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Your flags' }).getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await panel(page).waitFor();
}

const MOST_CARDS = 12;

async function lookAtAll(page: Page): Promise<void> {
  const rows = panel(page).getByRole('list', { name: 'Findings in order of the text' }).getByRole('button');
  for (const row of (await rows.all()).slice(0, MOST_CARDS)) {
    await row.click();
    await page.getByRole('complementary', { name: 'Explanation' }).waitFor();
  }
}

async function openResult(page: Page, content: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('dialog', { name: 'Settings' }).getByText('Open a saved result…').click(),
  ]);
  await chooser.setFiles({
    name: `${MARKUP.slice(0, 60)}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await page.getByText('This is a saved result').waitFor();
}

/** Flags as no page makes them: markup for words, places beyond the text, one on the other. */
function hostileFlags({ article }: Pack): object[] {
  const length = article?.text.length ?? 1;
  const family: Family = 'framing-device';
  return [
    { id: '__proto__', start: 0, end: length, family, quote: '', note: MARKUP },
    { id: 'constructor', start: 0, end: 1, family, quote: MARKUP, note: MARKUP },
    { id: MARKUP.slice(0, 99), start: length - 1, end: Number.MAX_SAFE_INTEGER, family, quote: '' },
    { id: 'x', start: 0, end: Math.min(3, length), family, quote: '', note: '\u202e\ud800\u0000' },
  ];
}

function hostileResult(pack: Pack): string {
  return JSON.stringify({
    format: 'slantwise-result',
    version: 1,
    quiz: pack.slug,
    title: MARKUP,
    keyFingerprint: MARKUP.slice(0, 50),
    startedAt: 1e300,
    submittedAt: 9e15,
    activeMs: Number.MAX_VALUE,
    score: 1e300,
    flags: hostileFlags(pack),
  });
}

function hostileAttempt(pack: Pack): string {
  return JSON.stringify({
    version: 1,
    quiz: pack.slug,
    keyFingerprint: MARKUP,
    startedAt: 1e300,
    updatedAt: 1e300,
    activeMs: 1e300,
    flags: [...hostileFlags(pack), null, [], { start: -1 }],
    adrift: hostileFlags(pack),
    earlier: [{ submittedAt: 1e300, score: 1e300, flags: hostileFlags(pack) }, 7],
  });
}
