import { expect, it } from 'vitest';
import { KeyboardReader, tabTo } from '../harness/keyboardReader.ts';
import { expectNoScrolling, expectNoViolations } from '../harness/looks.ts';
import { article, expectSaid, palette } from '../harness/quizPage.ts';
import { bringIntoView, clickOn, dragOver, spanOf, tapOn } from '../harness/textOnPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import { ARTICLE, expectMarks, marks, openMarkStep, quoteOf, ready, suggestions } from './markStep.ts';

it('an article is marked by mouse and touch, and its suggestions are decided', async () => {
  const { page } = await newVisitor({ hasTouch: true });
  await openMarkStep(page);

  await dragOver(page, await spanOf(page, 'The council met for two hours.'));
  await palette(page).getByRole('button', { name: 'Fair' }).click();
  await expectMarks(page, ['The council met for two hours.']);
  await page.getByRole('textbox', { name: 'Why' }).fill('A plain fact.');
  // One word of a sentence that is suggested is what was dragged over, and not the sentence.
  await dragOver(page, await spanOf(page, 'council'));
  await palette(page).getByRole('button', { name: 'Loaded' }).click();
  await expectMarks(page, ['council', 'The council met for two hours.']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await dragOver(page, await spanOf(page, 'eleven to four'));
  await palette(page).getByRole('button', { name: 'Claim' }).click();
  await clickOn(page, await spanOf(page, 'eleven to four'));
  await palette(page).getByRole('button', { name: 'One word more at the end' }).click();
  await expectMarks(page, ['The council met for two hours.', 'eleven to four, as']);
  await palette(page).getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectMarks(page, ['The council met for two hours.', 'eleven to four, as']);

  // What is marked as fair is not suggested any more.
  const made = await suggestions(page).count();
  // A finger on suggested words takes all of them; the family they were suggested as brings the technique.
  const [suggested] = await page.locator('.suggested--loaded-language').allInnerTexts();
  const span = await spanOf(page, suggested ?? '');
  await tapOn(page, span);
  await palette(page).getByRole('button', { name: 'Loaded' }).tap();
  await expect.poll(() => marks(page).count()).toBe(3);
  await expect.poll(() => suggestions(page).count()).toBe(made - 1);
  expect(await page.getByRole('combobox', { name: 'Technique' }).inputValue()).not.toBe('');

  const quote = await quoteOf(suggestions(page).first());
  await suggestions(page).first().getByRole('button', { name: 'Reject' }).click();
  await expectSaid(page, `Rejected “${quote}”.`);
  await page.getByRole('checkbox', { name: /^Show rejected/ }).check();
  await page.getByRole('button', { name: 'Bring back' }).first().click();
  await suggestions(page).first().getByRole('button', { name: 'Adjust' }).click();
  await expect.poll(() => page.locator('.desk-form :focus').count()).toBe(1);
  await expect.poll(() => marks(page).count()).toBe(4);

  await page.reload();
  await ready(page);
  expect(await marks(page).count()).toBe(4);
  await marks(page).getByRole('button', { name: 'The council met' }).click();
  expect(await page.getByRole('textbox', { name: 'Why' }).inputValue()).toBe('A plain fact.');
  await expectNoViolations(page, 'with an open mark');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoScrolling(page, 'with an open mark');
});

it('on a phone the palette makes room for the form of what it marked', async () => {
  const { page } = await newVisitor({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await openMarkStep(page);
  await bringIntoView(page, await spanOf(page, 'regime'));
  await tapOn(page, await spanOf(page, 'regime'));
  await palette(page).getByRole('button', { name: 'Contested' }).tap();
  await tapOn(page, await spanOf(page, 'regime'));
  await palette(page).getByRole('button', { name: 'Explain' }).tap();
  await expect.poll(() => palette(page).count()).toBe(0);
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Why' }).and(page.locator(':focus')).count())
    .toBe(1);
  await page.getByRole('button', { name: 'Show in the article' }).tap();
  await expect.poll(() => palette(page).count()).toBe(1);
});

it('an article is marked and its suggestions are decided with the keyboard alone', async () => {
  const { page } = await newVisitor();
  await openMarkStep(page);
  const reader = new KeyboardReader(page, ARTICLE);
  await reader.tabToArticle();
  const fact = await reader.selectSentenceOf(await spanOf(page, 'The council met'));
  await page.keyboard.press('4');
  await expectSaid(page, /^Marked “The council met .*” as a fair passage\.$/);
  await page.keyboard.press('e');
  await page.keyboard.type('A plain fact.');
  await page.keyboard.press('Escape');
  expect(await article(page).evaluate((element) => element === document.activeElement)).toBe(true);

  // The cursor is where the mark begins.
  await page.keyboard.press('n');
  await page.keyboard.press('2');
  await expectSaid(page, /is now marked as an unsupported claim\.$/);
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await page.getByRole('combobox', { name: 'Technique' }).inputValue()).not.toBe('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expectMarks(page, []);
  await page.keyboard.press('Control+z');
  await expectMarks(page, [ARTICLE.text.slice(fact.start, fact.end)]);

  const made = await suggestions(page).count();
  const quotes = await Promise.all([0, 1, 2].map((index) => quoteOf(suggestions(page).nth(index))));
  await tabTo(page, () => document.activeElement?.closest('[data-suggestion]') != null);
  await page.keyboard.press('a');
  await expectSaid(page, new RegExp(`^Accepted “${quotes[0]}” as `));
  await expect.poll(() => marks(page).count()).toBe(2);
  const next = await quoteOf(suggestions(page).first());
  await expect.poll(() => quoteOf(page.locator('[data-suggestion]:focus-within'))).toBe(next);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await expectSaid(page, `Rejected “${next}”.`);
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect.poll(() => suggestions(page).count()).toBe(made);
  await expect.poll(() => marks(page).count()).toBe(1);
});
