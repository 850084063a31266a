import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { score } from '../../../src/core/scoring/score.ts';
import type { Family } from '../../../src/core/taxonomy/technique.ts';
import { readCsv } from '../../../src/csv/csv.ts';
import { wholeScore } from '../../../src/messages/wholeScore.ts';
import { openGradebookPage, reportOf, rowOf } from '../gradebook/gradebookPage.ts';
import { addressOf, folderOfPeople, requestsOf } from '../harness/oneFile.ts';
import { answers, type KnownQuiz, knownQuiz } from '../harness/packs.ts';
import { choose, ready, tray, trayFlags } from '../harness/quizPage.ts';
import { dragOver } from '../harness/textOnPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import { openWith, SLUG, saved } from '../teach/desk.ts';

interface Flag {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
}

/** Three learners, and what each flags: much, a little with a false alarm, and nothing but a false alarm. */
function learnersOf(quiz: KnownQuiz) {
  const right = answers(quiz, 5).map(({ start, end, item }): Flag => ({ start, end, family: item.family }));
  const unfair = quiz.key.fair.flatMap(({ places }) => places.slice(0, 1));
  const alarm = unfair
    .map(({ start, end }): Flag => ({ start, end, family: 'unsupported-claim' }))
    .slice(0, 1);
  return [
    { name: 'Ada Olsen', class: '9b', flags: right },
    { name: 'Ben Çelik', class: '9b', flags: [...right.slice(0, 2), ...alarm] },
    { name: 'Chidi Okoro', class: '9c', flags: alarm },
  ];
}

const scoreOf = ({ article, key }: KnownQuiz, flags: readonly Flag[]) =>
  String(wholeScore(score(article, key, flags).score));

/** Opens the page that was given out in a profile of its own, from a disk, and hands in. */
async function play(file: string, { name, class: group, flags }: ReturnType<typeof learnersOf>[number]) {
  const { context, page } = await newVisitor({}, { site: `${addressOf(path.dirname(file))}/` });
  const requests = requestsOf(context);
  await page.goto(addressOf(file));
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your class').fill(group);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await ready(page);
  for (const [index, flag] of flags.entries()) {
    await dragOver(page, flag);
    await choose(page, flag.family);
    await expect.poll(() => trayFlags(page).count()).toBe(index + 1);
  }
  await tray(page).getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('heading', { name: 'Handed in' }).waitFor();
  // Nothing was asked of anybody but the file itself, and no score is shown.
  expect(requests).toEqual([addressOf(file)]);
  expect(await page.getByText('of 100').count()).toBe(0);
  const receipt = /[\da-z]{4}-[\da-z]{4}/.exec(await page.getByText(/^Receipt/).innerText())?.[0] ?? '';
  return { page, receipt };
}

async function resultFileOf(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the result file' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function enterPasscode(page: Page, passcode: string, button: string): Promise<void> {
  await page.getByLabel('Passcode').fill(passcode);
  await page.getByRole('button', { name: button }).click();
}

describe('the loop of a teacher and a class, without a server', () => {
  it('goes round: assigned under seal, played from a file by three, collected, opened, graded, exported', async () => {
    const quiz = await knownQuiz(SLUG);
    const learners = learnersOf(quiz);
    const { page: desk } = await newVisitor();

    // Monday: the teacher seals the key and gives out one file.
    await openWith(desk);
    await desk.getByRole('checkbox', { name: /^Seal the key/ }).check();
    await desk.getByRole('button', { name: 'Make the assignment' }).click();
    const passcode = await desk.getByText(/^[a-z]+(?:-[a-z]+)+-\d\d$/).innerText();
    const { name, bytes } = await saved(desk, 'Save the page');
    for (const { why } of [...quiz.key.items, ...quiz.key.fair]) expect(bytes.includes(why)).toBe(false);
    const folder = await folderOfPeople();
    const file = path.join(folder, name);
    await writeFile(file, bytes);

    // In between: three learners, each with a browser of their own.
    const [ada, ben, chidi] = await Promise.all(learners.map((learner) => play(file, learner)));
    if (!ada || !ben || !chidi) throw new Error('There are three learners.');
    const adas = await resultFileOf(ada.page);
    const bens = await resultFileOf(ben.page);
    expect(bens.name).toContain(ben.receipt);
    const chidisCode = await chidi.page.getByLabel(/^The result as a code/).inputValue();

    // Ben would rather have a hundred.
    const edited = JSON.stringify({ ...JSON.parse(bens.text), score: 100 });

    // Tuesday: files, a code out of a chat, something twice, and something that is no result.
    await openGradebookPage(desk);
    const dropped = [
      adas,
      { ...bens, text: edited },
      { ...adas, name: 'copy.json' },
      { name: 'cat.txt', text: 'Meow' },
    ];
    await desk.getByLabel('Choose files…').setInputFiles(
      dropped.map((one) => ({
        name: one.name,
        mimeType: 'application/json',
        buffer: Buffer.from(one.text),
      })),
    );
    await expect.poll(() => reportOf(desk).innerText()).toMatch(/^2 results added/);
    expect(await reportOf(desk).innerText()).toContain('cat.txt');
    await desk.getByText('Paste codes').click();
    await desk.getByRole('textbox', { name: /codes/i }).fill(`Chidi, 18:04: here you go\n${chidisCode}\n👍`);
    await desk.getByRole('button', { name: /^(?:Add|Take|Read)/ }).click();
    await expect.poll(() => rowOf(desk, 'Chidi Okoro').count()).toBe(1);

    // No score before the passcode; a wrong one says so.
    for (const learner of learners) {
      expect(await rowOf(desk, learner.name).innerText()).toContain('sealed');
    }
    await enterPasscode(desk, 'otter-otter-otter-11', 'Open the results');
    await desk.getByText('That is not the passcode').waitFor();
    await enterPasscode(desk, passcode.toUpperCase().replaceAll('-', ' '), 'Open the results');
    for (const { name: learner, flags } of learners) {
      const expected = scoreOf(quiz, flags);
      await expect.poll(() => rowOf(desk, learner).innerText()).toMatch(new RegExp(`\\b${expected}\\b`));
    }

    // The grades leave as Canvas takes them, and the receipts are with them in the plain table.
    const canvas = await csvFrom(desk, 'CSV for Canvas');
    const [head = [], , ...rows] = canvas;
    expect(head.slice(0, 5)).toEqual(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section']);
    const grades = new Map(rows.map((row) => [row[0], Number(row[5])]));
    for (const { name: learner, flags } of learners) {
      const grade = [...grades].find(([student]) =>
        learner.split(' ').every((part) => student?.includes(part)),
      );
      expect(grade?.[1]).toBeCloseTo(score(quiz.article, quiz.key, flags).score, 1);
    }
    const plain = (await csvFrom(desk, 'Plain CSV, everything')).flat();
    for (const { receipt } of [ada, ben, chidi]) expect(plain).toContain(receipt);

    // In class the passcode is read out, and every page opens its own review.
    await enterPasscode(ada.page, passcode, 'Open the review');
    const adas100 = ada.page.getByRole('region', { name: /of 100$/ });
    await adas100.waitFor();
    expect(await adas100.getByRole('heading').first().innerText()).toBe(
      `${scoreOf(quiz, learners[0]?.flags ?? [])} of 100`,
    );
  });
});

async function csvFrom(page: Page, button: string): Promise<readonly (readonly string[])[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readCsv(await readFile(await download.path(), 'utf8'));
}
