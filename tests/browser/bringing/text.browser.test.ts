import { describe, expect, it } from 'vitest';
import { bringPanel, chooseFile, openBringPage, pasteText } from '../harness/bring.ts';
import { knownQuiz } from '../harness/packs.ts';
import {
  article,
  choose,
  expectKept,
  handIn,
  ready,
  scorePanel,
  stored,
  storedKeys,
  tray,
  trayFlags,
} from '../harness/quizPage.ts';
import { dragOver, spanOf, textOnPage } from '../harness/textOnPage.ts';
import { INVENTED_SLUG, inventedText, PLACED } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';

const MARKUP =
  '<img src=x onerror="alert(1)"><script>alert(2)</script><b>bold</b> &amp; [link](javascript:alert(3))';

describe('a brought text', () => {
  it('shows the markup in it as text', async () => {
    const { page } = await newVisitor();
    await openBringPage(page);
    await pasteText(page, inventedText().replace('The lock was built', `${MARKUP} The lock was built`));
    await ready(page);
    expect(await article(page).innerText()).toContain(MARKUP);
    expect(await article(page).locator('img, script, b, a').count()).toBe(0);
    const span = await spanOf(page, MARKUP);
    await dragOver(page, { start: span.start, end: span.end });
    await choose(page, 'loaded-language');
    await expect.poll(() => trayFlags(page).count()).toBe(1);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  it('is kept for the next visit with the flags made on it, and forgotten when it is wiped', async () => {
    const { page } = await newVisitor();
    await openBringPage(page);
    await pasteText(page, inventedText());
    await ready(page);
    const flag = { ...(await spanOf(page, 'a war on the waterways')), family: 'loaded-language' as const };
    await dragOver(page, flag);
    await choose(page, flag.family);
    await expectKept(page, INVENTED_SLUG, [flag]);
    await page.reload();
    await ready(page);
    expect(await bringPanel(page).count()).toBe(0);
    await expect.poll(() => trayFlags(page).count()).toBe(1);
    expect(await textOnPage(page)).toBe((await knownQuiz(INVENTED_SLUG + PLACED)).article.text);

    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Wipe my attempt from this device…' }).click();
    await page.getByRole('button', { name: 'Wipe this attempt' }).click();
    await expect
      .poll(async () => (await storedKeys(page)).filter((key) => key.includes(INVENTED_SLUG)))
      .toEqual([]);
    await page.reload();
    await bringPanel(page).waitFor();
    expect(await page.getByText('a war on the waterways').isVisible()).toBe(false);
    expect((await storedKeys(page)).filter((key) => key.includes(INVENTED_SLUG))).toEqual([]);
  });

  it('with slips of typing in it still has its key, and the page says so', async () => {
    const { page } = await newVisitor();
    await openBringPage(page);
    const changed = inventedText()
      .replace('Anyone with eyes can see', 'Anyone with eyes can sea')
      .replace('that the figure is wildly inflated', 'that this figure is wildly inflatted')
      .replaceAll('’', "'")
      .replace('By Orla Finch\n', '');
    await pasteText(page, changed);
    await ready(page);
    expect(await page.getByRole('main').innerText()).toContain(
      'This is not word for word the text the key was made for: all 10 items of the key still have a place in it.',
    );
    await handIn(page);
    expect(await scorePanel(page).innerText()).toContain('0 of 7');
  });

  it('that is word for word the article but for its typing draws no remark', async () => {
    const { page } = await newVisitor();
    await openBringPage(page);
    await pasteText(page, inventedText().replaceAll('’', "'").replaceAll('\n', '\r\n'));
    await ready(page);
    expect(await page.getByRole('main').innerText()).not.toContain('not word for word');
  });

  it('on a device that keeps nothing can be played all the same', async () => {
    const { page } = await newVisitor();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await openBringPage(page);
    await pasteText(page, inventedText());
    await ready(page);
    await dragOver(page, await spanOf(page, 'Mistakes were made'));
    await choose(page, 'framing-device');
    await handIn(page);
    expect(await scorePanel(page).innerText()).toContain('1 of 3');
  });
});

describe('another text than the article', () => {
  it('is refused when nothing of the key stands in it, and the attempt stays', async () => {
    const { page } = await newVisitor();
    await openBringPage(page);
    await pasteText(page, inventedText());
    await ready(page);
    const flag = { ...(await spanOf(page, 'Mistakes were made')), family: 'framing-device' as const };
    await dragOver(page, flag);
    await choose(page, flag.family);
    await expectKept(page, INVENTED_SLUG, [flag]);
    await page.evaluate((slug) => localStorage.removeItem(`slantwise:text:${slug}`), INVENTED_SLUG);
    await page.reload();
    await pasteText(page, `A recipe for soup.\n\nTake three onions. ${MARKUP}`);
    const alert = bringPanel(page).getByRole('alert');
    await expect.poll(() => alert.innerText()).toMatch(/^None of the passages this quiz is about stand in/);
    await expectKept(page, INVENTED_SLUG, [flag]);
    expect(await stored(page, `slantwise:text:${INVENTED_SLUG}`)).toBeNull();

    // The right one takes up where the reader was.
    await chooseFile(page, 'mallow.txt', inventedText());
    await ready(page);
    await expect.poll(() => trayFlags(page).count()).toBe(1);
  });

  it('that is only a part of it waits for a yes, with what of the key is in it', async () => {
    const { page } = await newVisitor();
    await openBringPage(page);
    const [byline = '', first = ''] = inventedText().split(/\n+/);
    await pasteText(page, `${byline}\n${first}\n`);
    const alert = bringPanel(page).getByRole('alert');
    await expect
      .poll(() => alert.innerText())
      .toContain('Only 3 of 10 items of the key have a place in that text.');
    expect(await stored(page, `slantwise:text:${INVENTED_SLUG}`)).toBeNull();
    await alert.getByRole('button', { name: 'Use it all the same' }).click();
    await ready(page);
    expect(await page.getByRole('main').innerText()).toContain('3 of 10 items of the key have a place in it');
    expect(await tray(page).innerText()).toContain('2 to find');
  });
});
