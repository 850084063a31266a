import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/article/article.ts';
import { expectKept, openQuiz, palette } from '../harness/quizPage.ts';
import { bringIntoView, endsOf, spanOf, tapOn } from '../harness/textOnPage.ts';
import { newVisitor } from '../harness/visitor.ts';

const SLUG = 'quayside-clearway';

const phone = (width: number): BrowserContextOptions => ({
  viewport: { width, height: 640 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
});

/** Three neighbouring words inside a paragraph. */
async function threeWords(page: Page): Promise<{ first: Span; third: Span; all: Span }> {
  const text = await page.locator('[data-block]').nth(1).textContent();
  const words = /\p{L}{4,} \p{L}{2,} \p{L}{4,}/u.exec(text ?? '')?.[0];
  if (!words) throw new Error('The second paragraph has no three plain words in a row.');
  const all = await spanOf(page, words);
  return {
    all,
    first: { start: all.start, end: words.indexOf(' ') + all.start },
    third: { start: words.lastIndexOf(' ') + 1 + all.start, end: all.end },
  };
}

/** The palette and the words it is for: all on the screen, the one not over the other. */
async function expectPaletteClearOf(page: Page, span: Span): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const isClear = async () => {
    const box = await palette(page).boundingBox();
    const { first, last } = await endsOf(page, span);
    if (!box) return 'there is no palette';
    if (box.x < 0 || box.x + box.width > width || box.y + box.height > height + 0.5)
      return 'it leaves the screen';
    if (first.top < 0 || last.bottom > height) return 'the words leave the screen';
    return last.bottom <= box.y || first.top >= box.y + box.height ? 'clear' : 'it covers the words';
  };
  await expect.poll(isClear).toBe('clear');
}

describe.each([360, 320])('on a touch screen of %i pixels', (width) => {
  it('taps a word, extends the selection by tapping, flags it and picks the flag again', async () => {
    const { page } = await newVisitor(phone(width));
    await openQuiz(page, SLUG);
    const { first, third, all } = await threeWords(page);
    await bringIntoView(page, all);
    await tapOn(page, first);
    await expectPaletteClearOf(page, first);
    await tapOn(page, third);
    await expectPaletteClearOf(page, all);
    await palette(page).getByRole('button', { name: 'Framing device' }).tap();
    await expectKept(page, SLUG, [{ ...all, family: 'framing-device' }]);
    await expect.poll(() => palette(page).count()).toBe(0);

    await tapOn(page, third);
    await expect.poll(() => page.getByRole('toolbar', { name: 'Change this flag' }).count()).toBe(1);
    await expectPaletteClearOf(page, all);
    await palette(page).getByRole('button', { name: 'Loaded language' }).tap();
    await expectKept(page, SLUG, [{ ...all, family: 'loaded-language' }]);
    await tapOn(page, first);
    await palette(page).getByRole('button', { name: 'Remove' }).tap();
    await expectKept(page, SLUG, []);
  });

  it('keeps the palette off words at the very bottom of the screen', async () => {
    const { page } = await newVisitor(phone(width));
    await openQuiz(page, SLUG);
    const { first } = await threeWords(page);
    const { first: box } = await endsOf(page, first);
    await page.evaluate((top) => {
      // What is docked at the bottom before a selection is the tray.
      const docked = document.querySelector('.tray')?.getBoundingClientRect().height ?? 0;
      window.scrollBy({ top: top - (window.innerHeight - docked - 40), behavior: 'instant' });
    }, box.top);
    await tapOn(page, first);
    await expectPaletteClearOf(page, first);
  });

  it('widens a selection by dragging a handle', async () => {
    const { page, context } = await newVisitor(phone(width));
    await openQuiz(page, SLUG);
    const { first, third, all } = await threeWords(page);
    await bringIntoView(page, all);
    await tapOn(page, first);
    await palette(page).waitFor();
    const handle = await page.locator('.selection-handle--end').boundingBox();
    const { last: goal } = await endsOf(page, third);
    if (!handle) throw new Error('There is no handle at the end of the selection.');
    const touch = await context.newCDPSession(page);
    const from = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
    const to = { x: goal.right - 2, y: goal.bottom + handle.height / 2 - 4 };
    const at = (share: number) => [
      { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
    ];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (const share of [0.3, 0.6, 0.9, 1]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    // A tap within milliseconds of a drag is no tap to the browser: no finger is that quick.
    await palette(page).getByRole('button', { name: 'Loaded language' }).click();
    await expectKept(page, SLUG, [{ ...all, family: 'loaded-language' }]);
  });

  it('takes a selection that a long press made', async () => {
    const { page } = await newVisitor(phone(width));
    await openQuiz(page, SLUG);
    const { first } = await threeWords(page);
    await bringIntoView(page, first);
    await page.evaluate(({ start, end }) => {
      const blocks = [...document.querySelectorAll('[data-block]')];
      const before = (blocks[0]?.textContent ?? '').length + 1;
      const node = blocks[1]?.firstChild;
      if (node) getSelection()?.setBaseAndExtent(node, start - before, node, end - before);
    }, first);
    await palette(page).getByRole('button', { name: 'Unsupported claim' }).tap();
    await expectKept(page, SLUG, [{ ...first, family: 'unsupported-claim' }]);
  });
});
