import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { bringPanel, openBringPage, pasteText } from '../harness/bring.ts';
import { expectNoScrolling, expectNoViolations } from '../harness/looks.ts';
import { answers, knownQuiz } from '../harness/packs.ts';
import { card, choose, handIn, openQuiz, palette, ready, scorePanel } from '../harness/quizPage.ts';
import { clickOn, dragOver } from '../harness/textOnPage.ts';
import { inventedText } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';

const SLUG = 'quayside-clearway';

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('in %s at %i pixels, axe finds no violation and nothing is cut off', (colorScheme, width) => {
  const options = { colorScheme, viewport: { width, height: 800 } };
  const check = async (page: Page, when: string) => {
    await expectNoViolations(page, when);
    await expectNoScrolling(page, when);
  };

  it('on the library, Learn, the example and the page that is not there', async () => {
    const { page } = await newVisitor(options, { complaints: /status of 404/ });
    for (const path of ['/', '/learn.html', '/example.html', '/no-such-page']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check(page, path);
    }
  });

  it('on a quiz, its palette and its dialogs', async () => {
    const { page } = await newVisitor(options);
    await openQuiz(page, SLUG);
    await check(page, 'the quiz as it opens');
    const [first, second] = answers(await knownQuiz(SLUG), 2);
    if (!first || !second) throw new Error('The quiz has too few answers.');
    await dragOver(page, first);
    await palette(page).waitFor();
    await check(page, 'the palette');
    await choose(page, first.item.family);
    await clickOn(page, first);
    await palette(page).getByRole('button', { name: 'Note' }).click();
    await check(page, 'the palette with a note');
    await page.keyboard.press('Escape');
    for (const name of ['The three families', 'Keys', 'Settings', 'Hand in']) {
      await page.getByRole('button', { name, exact: true }).first().click();
      await page.getByRole('dialog').waitFor();
      await check(page, `the dialog “${name}”`);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });

  it('on a review with an explanation open', async () => {
    const { page } = await newVisitor(options);
    await openQuiz(page, SLUG);
    for (const answer of answers(await knownQuiz(SLUG), 2)) {
      await dragOver(page, answer);
      await choose(page, answer.item.family);
    }
    await handIn(page);
    await check(page, 'the review');
    for (const name of [/^Missed/, /^Found/, /^Fair passage/]) {
      await scorePanel(page).locator('label').filter({ hasText: name }).click();
      await scorePanel(page).getByRole('button', { name: 'Next explanation' }).click();
      await card(page).waitFor();
      await check(page, `the explanations under ${name}`);
    }
  });

  it('on a page that asks for its text, before and after', async () => {
    const { page } = await newVisitor(options);
    await openBringPage(page);
    await check(page, 'before');
    await pasteText(page, 'Something else altogether.');
    await bringPanel(page).getByRole('alert').waitFor();
    await check(page, 'with another text');
    await pasteText(page, inventedText());
    await ready(page);
    await check(page, 'after');
  });
});
