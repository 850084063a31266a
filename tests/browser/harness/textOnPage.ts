import type { Page } from 'playwright-core';
import type { Span } from '../../../src/core/article/article.ts';

/** The words of the article as they stand on the page, its blocks joined as the core joins them. */
export function textOnPage(page: Page): Promise<string> {
  return page
    .locator('[data-block]')
    .evaluateAll((blocks) => blocks.map((block) => block.textContent ?? '').join('\n'));
}

/** Where words stand in the article on the page, at their first place. */
export async function spanOf(page: Page, words: string): Promise<Span> {
  const start = (await textOnPage(page)).indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the article on the page.`);
  return { start, end: start + words.length };
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of the first and the last character of a span, in the window's coordinates. */
export function endsOf(page: Pick<Page, 'evaluate'>, span: Span): Promise<{ first: Box; last: Box }> {
  return page.evaluate(({ start, end }) => {
    const box = (offset: number) => {
      let passed = 0;
      for (const block of document.querySelectorAll('[data-block]')) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node.textContent ?? '';
          if (offset < passed + length) {
            const range = document.createRange();
            range.setStart(node, offset - passed);
            range.setEnd(node, offset - passed + 1);
            const { left, right, top, bottom } = range.getBoundingClientRect();
            return { left, right, top, bottom };
          }
          passed += length;
        }
        passed += 1;
      }
      throw new Error(`The article on the page has no character ${offset}.`);
    };
    return { first: box(start), last: box(end - 1) };
  }, span);
}

/**
 * Scrolls so that a span stands in the upper half of the window, clear of what sticks to its edges. Parts of a
 * long article that come into view for the first time take their true heights and move the others: it is
 * scrolled again until the span stays where it is.
 */
export async function bringIntoView(
  page: Pick<Page, 'evaluate'>,
  span: Span,
): Promise<{ first: Box; last: Box }> {
  for (let tries = 0; tries < 20; tries += 1) {
    const { first } = await endsOf(page, span);
    const there = await page.evaluate(async (top) => {
      const goal = window.innerHeight * 0.35;
      window.scrollBy({ top: top - goal, behavior: 'instant' });
      const scrolled = window.scrollY;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return window.scrollY === scrolled;
    }, first.top);
    const before = await endsOf(page, span);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const after = await endsOf(page, span);
    if (there && after.first.top === before.first.top) return after;
  }
  throw new Error('The span does not come to rest in the window.');
}

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;

/** Drags the mouse over a span, from its first character to its last. */
export async function dragOver(page: Page, span: Span): Promise<void> {
  const { first, last } = await bringIntoView(page, span);
  await page.mouse.move(first.left + 1, middle(first));
  await page.mouse.down();
  await page.mouse.move((first.left + last.right) / 2, middle(last), { steps: 2 });
  await page.mouse.move(last.right - 1, middle(last));
  await page.mouse.up();
}

/** A point on the first character of a span, after scrolling to it. */
async function pointOn(page: Page, span: Span): Promise<{ x: number; y: number }> {
  const { first } = await bringIntoView(page, span);
  return { x: (first.left + first.right) / 2, y: middle(first) };
}

/** Clicks on the first character of a span, and waits for the frame in which the page takes the click in. */
export async function clickOn(page: Page, span: Span): Promise<void> {
  const { x, y } = await pointOn(page, span);
  await page.mouse.click(x, y);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

export async function doubleClickOn(page: Page, span: Span): Promise<void> {
  const { x, y } = await pointOn(page, span);
  await page.mouse.dblclick(x, y);
}

/** Taps the first character of a span where it stands, without scrolling: a finger sees what is on the screen. */
export async function tapOn(page: Page, span: Span): Promise<void> {
  const { first } = await endsOf(page, span);
  await page.touchscreen.tap((first.left + first.right) / 2, middle(first));
}
