import { describe, expect, it } from 'vitest';
import { openBringPage, pasteText } from '../harness/bring.ts';
import {
  article,
  card,
  choose,
  expectKept,
  handIn,
  keptFlags,
  ready,
  scorePanel,
} from '../harness/quizPage.ts';
import { bringIntoView, clickOn, dragOver, spanOf } from '../harness/textOnPage.ts';
import { INVENTED_SLUG, inventedText } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';

/** The invented article, with as many paragraphs after it as make it one that is laid out in stretches. */
function longText(): string {
  const more = Array.from(
    { length: 150 },
    (_, index) =>
      `Paragraph number ${index} says little. ${'It goes on about boats, locks and weather for a while. '.repeat(5).trim()}`,
  );
  return [inventedText(), ...more].join('\n\n');
}

describe('a long article', () => {
  it('is flagged far down, selected across its stretches and reviewed in place', async () => {
    const { page } = await newVisitor();
    await openBringPage(page);
    await pasteText(page, longText());
    await ready(page);
    expect(await page.locator('[data-stretch]').count()).toBeGreaterThan(5);

    const near = { ...(await spanOf(page, 'a war on the waterways')), family: 'loaded-language' as const };
    const far = { ...(await spanOf(page, 'number 140 says little')), family: 'unsupported-claim' as const };
    for (const flag of [far, near]) {
      // What comes into view for the first time takes its true height, and moves what is below.
      await bringIntoView(page, flag);
      await dragOver(page, flag);
      await choose(page, flag.family);
    }
    await expectKept(page, INVENTED_SLUG, [near, far]);

    // From one paragraph on through more than a stretch of them.
    const start = await spanOf(page, 'number 20 says');
    await bringIntoView(page, start);
    await clickOn(page, start);
    for (let times = 0; times < 25; times += 1) await page.keyboard.press('Shift+PageDown');
    await expect.poll(() => page.locator('.selection-box').count()).toBeGreaterThan(3);
    await page.keyboard.press('3');
    const framed = (await keptFlags(page, INVENTED_SLUG)).find(({ family }) => family === 'framing-device');
    expect(framed?.quote.split('\n').length).toBe(25);

    await handIn(page);
    await scorePanel(page).getByRole('button', { name: /^Next/ }).click();
    await card(page).waitFor();
    // Right under the paragraph it is about, which has the open mark.
    const under = page.locator('[data-block]:has(.finding--open) + .card-slot');
    expect(await under.locator('aside').count()).toBe(1);
    expect(await article(page).locator('.finding--open').count()).toBeGreaterThan(0);
  });
});
