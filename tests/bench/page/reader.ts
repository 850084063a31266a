import type { Page } from 'playwright-core';
import { type Act, measureAct } from './visit.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Scrolls to a place of the article, and gives the ends of a few words there in the window's coordinates. */
async function wordsAt(page: Page, share: number): Promise<{ from: Point; to: Point }> {
  const ends = (scroll: boolean) =>
    page.evaluate(
      ({ at, scrolls }) => {
        const blocks = [...document.querySelectorAll('#article-text [data-block]')];
        const long = blocks.filter((block) => (block.textContent ?? '').length > 60);
        const block = long[Math.floor(at * long.length)];
        const words = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
        if (!block || !words) throw new Error('The article has no such place.');
        if (scrolls) block.scrollIntoView({ block: 'center', behavior: 'instant' });
        const text = words.textContent ?? '';
        const box = (offset: number) => {
          const range = document.createRange();
          range.setStart(words, offset);
          range.setEnd(words, offset + 1);
          return range.getBoundingClientRect();
        };
        const start = text.indexOf(' ') + 1;
        const first = box(start);
        const last = box(Math.max(start + 1, text.indexOf(' ', start + 12) - 1));
        const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
        return {
          from: { x: first.left + 1, y: middle(first) },
          to: { x: last.right - 1, y: middle(last) },
        };
      },
      { at: share, scrolls: scroll },
    );
  // Blocks that were never drawn take their true heights as they come into view, and move the others.
  let before = await ends(true);
  for (;;) {
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const now = await ends(false);
    if (now.from.y === before.from.y && now.from.y > 0 && now.from.y < 900) return now;
    before = await ends(true);
  }
}

async function drag(page: Page, { from, to }: { from: Point; to: Point }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/** Selects a few words with the mouse; measured until what `selector` means has been painted. */
export async function selectAt(page: Page, share: number, selector: string): Promise<Act> {
  const words = await wordsAt(page, share);
  return measureAct(page, { event: 'pointerup', selector }, () => drag(page, words));
}

/** Flags what is selected with the key 1. */
export function flag(page: Page): Promise<Act> {
  return measureAct(page, { event: 'keydown', selector: 'mark[data-mark]' }, () => page.keyboard.press('1'));
}

/** Widens the selection by a word at a time, then by sentences, then by paragraphs; gives the costliest step. */
export async function stretch(page: Page, share: number): Promise<Act> {
  const { from } = await wordsAt(page, share);
  await page.mouse.click(from.x, from.y);
  await page.locator('.selection--cursor').waitFor();
  const acts: Act[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'PageDown']) {
    const drawn = { event: 'keydown', selector: '.selection:not(.selection--cursor)' };
    acts.push(await measureAct(page, drawn, () => page.keyboard.press(`Shift+${key}`)));
  }
  await page.keyboard.press('Escape');
  return worst(acts);
}

/** Hands in; measured until the score has been painted. */
export async function handIn(page: Page): Promise<Act> {
  await page.locator('.tray-hand-in').click();
  const confirm = page.locator('dialog[open] .button', { hasText: 'Hand in' });
  await confirm.waitFor();
  return measureAct(page, { event: 'click', selector: '#score' }, () => confirm.click());
}

/** Opens the next explanations of a review. */
export async function nextExplanations(page: Page): Promise<Act> {
  const button = page.locator('.score-steps .button');
  const acts: Act[] = [];
  for (let times = 0; times < 2; times += 1) {
    const opened = { event: 'click', selector: '.finding--open' };
    acts.push(await measureAct(page, opened, () => button.click()));
  }
  return worst(acts);
}

/** The worst of several acts in each respect. */
export function worst(acts: readonly Act[]): Act {
  return {
    painted: Math.max(...acts.map(({ painted }) => painted)),
    longestTask: Math.max(...acts.map(({ longestTask }) => longestTask)),
  };
}
