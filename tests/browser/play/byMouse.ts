import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Family } from '../../../src/core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../../../src/messages/families.ts';
import { answers, type KnownQuiz } from '../harness/packs.ts';
import {
  card,
  choose,
  expectKept,
  expectSaid,
  handIn,
  palette,
  scorePanel,
  tray,
  trayFlags,
} from '../harness/quizPage.ts';
import { expectCard, expectScore, reviewOf, walkFilters } from '../harness/review.ts';
import { clickOn, doubleClickOn, dragOver } from '../harness/textOnPage.ts';

/** Plays a quiz that stands open, from its first flag to the end of its review, with the mouse alone. */
export async function playByMouse(page: Page, quiz: KnownQuiz): Promise<void> {
  const right = answers(quiz, 5);
  const [first, second] = right;
  const [fair] = quiz.key.fair;
  const unfair = fair?.places[0];
  if (!first || !second || !unfair) throw new Error(`${quiz.slug} is too small to be played.`);

  for (const { start, end, item } of right) {
    await dragOver(page, { start, end });
    await choose(page, item.family);
    const words = quiz.article.text.slice(start, end);
    await expectSaid(page, new RegExp(`^Flagged “.*” as ${FAMILY_WORDS[item.family].one}\\.$`));
    await expect
      .poll(() => trayFlags(page).count())
      .toBe(right.findIndex(({ item: { id } }) => id === item.id) + 1);
    if (words.length <= 70) expect(await tray(page).innerText()).toContain(`“${words}”`);
  }
  const flags = right.map(({ start, end, item: { family } }) => ({ start, end, family: family as Family }));
  await expectKept(page, quiz.slug, flags);

  // A false alarm, and a flag by double-click under a wrong family.
  await dragOver(page, unfair);
  await choose(page, 'unsupported-claim');
  const alarm = { ...unfair, family: 'unsupported-claim' as const };
  await expectKept(page, quiz.slug, [...flags, alarm]);

  await changeAndUndo(page, quiz, [...flags, alarm], first);
  const word = await flagByDoubleClick(page, quiz, [...flags, alarm]);
  await removeTwice(page, quiz, [...flags, alarm], word);

  await handIn(page);
  await review(page, quiz, [...flags, alarm]);
}

interface Flag {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
}

/** A flag's family is changed by a click on it, taken back, and made again; then it has its first family. */
async function changeAndUndo(
  page: Page,
  quiz: KnownQuiz,
  flags: readonly Flag[],
  flag: Flag | { start: number; end: number },
) {
  const before = flags.find(({ start, end }) => start === flag.start && end === flag.end);
  if (!before) throw new Error('The flag to change is not there.');
  const other = before.family === 'framing-device' ? 'loaded-language' : 'framing-device';
  const changed = flags.map((one) => (one === before ? { ...one, family: other as Family } : one));
  await clickOn(page, flag);
  await choose(page, other);
  await expectKept(page, quiz.slug, changed);
  await tray(page).getByRole('button', { name: 'Undo' }).click();
  await expectKept(page, quiz.slug, flags);
  await tray(page).getByRole('button', { name: 'Redo' }).click();
  await expectKept(page, quiz.slug, changed);
  await tray(page).getByRole('button', { name: 'Undo' }).click();
  await expectKept(page, quiz.slug, flags);
}

/** Flags the first long word that carries no flag yet, widens it by a word and gives it a note. */
async function flagByDoubleClick(page: Page, quiz: KnownQuiz, flags: readonly Flag[]): Promise<Flag> {
  const { text } = quiz.article;
  const found = [...text.matchAll(/(?<= )\p{Ll}{6,}(?= \p{Ll}{3,} )/gu)].find(({ index, 0: word }) =>
    flags.every(({ start, end }) => end < index || start > index + word.length + 20),
  );
  if (!found) throw new Error('Every word is flagged already.');
  const span = { start: found.index, end: found.index + found[0].length };
  await doubleClickOn(page, span);
  await choose(page, 'loaded-language');
  await expectKept(page, quiz.slug, [...flags, { ...span, family: 'loaded-language' }]);
  await clickOn(page, span);
  await palette(page).getByRole('button', { name: 'One word more at the end' }).click();
  const end = text.indexOf(' ', span.end + 1);
  await expectKept(page, quiz.slug, [...flags, { start: span.start, end, family: 'loaded-language' }]);
  await palette(page).getByRole('button', { name: 'Note' }).click();
  await palette(page).getByRole('textbox', { name: 'Your note' }).fill('Is this word fair?');
  await palette(page).getByRole('button', { name: 'Keep note' }).click();
  await expect.poll(() => tray(page).innerText()).toContain('Is this word fair?');
  return { start: span.start, end, family: 'loaded-language' };
}

/** Removes a flag in the tray, takes that back, and removes it with the palette. */
async function removeTwice(page: Page, quiz: KnownQuiz, flags: readonly Flag[], flag: Flag): Promise<void> {
  const words = quiz.article.text.slice(flag.start, flag.end);
  await tray(page)
    .getByRole('button', { name: `Remove the flag on “${words}”` })
    .click();
  await expectKept(page, quiz.slug, flags);
  await expectSaid(page, `Removed the flag on “${words}”.`);
  await tray(page).getByRole('button', { name: 'Undo' }).click();
  await expectKept(page, quiz.slug, [...flags, flag]);
  await clickOn(page, flag);
  await palette(page).getByRole('button', { name: 'Remove' }).click();
  await expectKept(page, quiz.slug, flags);
}

async function review(page: Page, quiz: KnownQuiz, flags: readonly Flag[]): Promise<void> {
  await expectScore(page, quiz, flags);
  await walkFilters(page);
  const { toLookAt } = reviewOf(quiz, flags);
  await scorePanel(page).getByRole('button', { name: 'Next explanation' }).click();
  await expectCard(page, toLookAt[0]);
  await card(page).getByRole('button', { name: 'Next' }).click();
  await expectCard(page, toLookAt[1]);
  await card(page).getByRole('button', { name: 'Previous' }).click();
  await expectCard(page, toLookAt[0]);
  await card(page).getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => card(page).count()).toBe(0);

  // A click on the words opens what there is to say of them.
  const hit = toLookAt.find((finding) => finding.kind === 'hit');
  const span = hit?.spans[0];
  if (!hit || !span) throw new Error('Right flags, and no hit to look at.');
  await clickOn(page, span);
  await expectCard(page, hit);
  expect(await card(page).innerText()).toContain('Found');
}
