import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Span } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { FAMILIES, type Family } from '../../../src/core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../../../src/messages/families.ts';
import { KeyboardReader, tabToButton } from '../harness/keyboardReader.ts';
import { answers, type KnownQuiz } from '../harness/packs.ts';
import { article, card, expectKept, expectSaid, palette, scorePanel, tray } from '../harness/quizPage.ts';
import { expectCard, expectScore, reviewOf } from '../harness/review.ts';

const keyOf = (family: Family) => String(FAMILIES.indexOf(family) + 1);

/** Plays a quiz that stands open, from its first flag to the end of its review, without touching a mouse. */
export async function playByKeyboard(page: Page, quiz: KnownQuiz): Promise<void> {
  const press = (key: string) => page.keyboard.press(key);
  const reader = new KeyboardReader(page, quiz.article);
  const flags: (Span & { family: Family })[] = [];

  await reader.tabToArticle();
  for (const { start, end, item } of answers(quiz, 4)) {
    const span = trimToWords(quiz.article.text, { start, end });
    await reader.select(span);
    await press(keyOf(item.family));
    await expectSaid(page, new RegExp(`^Flagged “.*” as ${FAMILY_WORDS[item.family].one}\\.$`));
    flags.push({ ...span, family: item.family });
    await expectKept(page, quiz.slug, flags);
  }

  // A whole sentence, flagged through the palette.
  const free = sentences(quiz.article).find((one) =>
    flags.every(({ start, end }) => end <= one.start || start >= one.end),
  );
  if (!free) throw new Error(`${quiz.slug} is too small to be played.`);
  const sentence = await reader.selectSentenceOf(free);
  await press('Enter');
  await expect.poll(() => palette(page).locator(':focus').count()).toBe(1);
  await tabToButton(page, /Framing device/, 10);
  await press('Enter');
  await expectKept(page, quiz.slug, [...flags, { ...sentence, family: 'framing-device' }]);
  await expect.poll(() => article(page).evaluate((element) => element === document.activeElement)).toBe(true);

  // Undone and done again, then removed with Delete.
  await press('Control+z');
  await expectKept(page, quiz.slug, flags);
  await press('Control+y');
  await expectKept(page, quiz.slug, [...flags, { ...sentence, family: 'framing-device' }]);
  await press('Delete');
  await expectKept(page, quiz.slug, flags);
  await expectSaid(page, /^Removed the flag on “/);

  await editByKeyboard(page, quiz, reader, flags);
  await press('?');
  await expect.poll(() => page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
  await press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await press('d');
  await expect.poll(() => page.getByRole('dialog', { name: 'The three families' }).isVisible()).toBe(true);
  await press('Escape');

  await tabToButton(page, 'Hand in');
  await press('Enter');
  await expect.poll(() => page.getByRole('dialog', { name: 'Hand in?' }).isVisible()).toBe(true);
  await tabToButton(page, 'Keep reading', 10);
  await tabToButton(page, 'Hand in', 10);
  await press('Enter');
  await scorePanel(page).waitFor();
  await expectSaid(page, /^Handed in\. \d+ of 100\./);
  await expectScore(page, quiz, flags);
  await reviewByKeyboard(page, quiz, flags);
}

/** Selections by keyboard are of whole words, without the punctuation around them. */
function trimToWords(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const after = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

/** Goes to a flag with N and P, changes its family and back, and gives it a note. */
async function editByKeyboard(
  page: Page,
  quiz: KnownQuiz,
  reader: KeyboardReader,
  flags: (Span & { family: Family })[],
): Promise<void> {
  const press = (key: string) => page.keyboard.press(key);
  const [first, second] = flags;
  if (!first || !second) throw new Error('There is no flag to edit.');
  await reader.moveTo({ start: 0, end: 1 });
  await press('n');
  await expectSaid(page, /^Flag: “/);
  await press('n');
  await press('p');
  const other = first.family === 'loaded-language' ? 'framing-device' : 'loaded-language';
  await press(keyOf(other));
  const changed = flags.map((flag) => (flag === first ? { ...flag, family: other as Family } : flag));
  await expectKept(page, quiz.slug, changed);
  await press('u');
  await expectKept(page, quiz.slug, flags);

  // The cursor was left on the flag: a note on it, then one word less and one word more.
  await press('e');
  await expect
    .poll(() =>
      palette(page)
        .getByRole('textbox', { name: 'Your note' })
        .evaluate((box) => box === document.activeElement),
    )
    .toBe(true);
  await page.keyboard.type('1 2 3: a note, not flags');
  await press('Tab');
  await press('Enter');
  await expectSaid(page, /^Note kept for “/);
  await expect.poll(() => tray(page).innerText()).toContain('1 2 3: a note, not flags');
  await expectKept(page, quiz.slug, flags);
}

async function reviewByKeyboard(page: Page, quiz: KnownQuiz, flags: readonly (Span & { family: Family })[]) {
  const { toLookAt } = reviewOf(quiz, flags);
  const reader = new KeyboardReader(page, quiz.article);
  await reader.tabToArticle();
  await page.keyboard.press('n');
  await expectCard(page, toLookAt[0]);
  await expect.poll(() => card(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('n');
  await expectCard(page, toLookAt[1]);
  await page.keyboard.press('n');
  await expectCard(page, toLookAt[2]);
  await page.keyboard.press('p');
  await expectCard(page, toLookAt[1]);
  await page.keyboard.press('Escape');
  await expect.poll(() => card(page).count()).toBe(0);
  await expect.poll(() => article(page).evaluate((element) => element === document.activeElement)).toBe(true);
}
