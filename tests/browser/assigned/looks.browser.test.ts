import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { releaseCheck } from '../../../src/core/sealing/release.ts';
import { expectNoScrolling, expectNoViolations } from '../harness/looks.ts';
import { article, expectSaid, ready, scorePanel, tray } from '../harness/quizPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import {
  assignedPath,
  bar,
  flagAnswer,
  handedIn,
  handInAssigned,
  openAssigned,
  rightAnswers,
  startAs,
  startedEarlier,
} from './assignedPage.ts';

async function expectAccessible(page: Page, when: string): Promise<void> {
  await expectNoViolations(page, when);
  await expectNoScrolling(page, when);
}

describe.each([
  ['light', 1280],
  ['dark', 320],
] as const)('in %s at %i pixels, axe finds no violation and nothing is cut off', (colorScheme, width) => {
  const options = { colorScheme, viewport: { width, height: 800 } };

  it('from the start of an assignment to its review', async () => {
    const random = (count: number) => new Uint8Array(randomBytes(count));
    const release = await releaseCheck('blue heron', random);
    const { page } = await newVisitor(options);
    await openAssigned(page, {
      minutes: 10,
      accommodations: [{ name: 'Extended time', minutes: 10 }],
      attempts: 2,
      due: Date.UTC(2020, 0, 1),
      instructions: 'Read it twice.',
      feedback: 'release',
      release,
    });
    await expectAccessible(page, 'the start');
    await page.getByRole('button', { name: 'Start' }).click();
    await expectAccessible(page, 'the start without a name');
    await startAs(page, { name: 'Maximiliane Featherstonehaugh-Cholmondeley of Wymondham', group: '9b' });
    await expectAccessible(page, 'at work');
    await startedEarlier(page, 11);
    await page.reload();
    await bar(page).getByText('Time is up', { exact: true }).waitFor();
    await expectAccessible(page, 'when time is up');
    await handInAssigned(page);
    await expectAccessible(page, 'handed in');
    await handedIn(page).getByLabel('Passcode').fill('blue heron');
    await handedIn(page).getByRole('button', { name: 'Open the review' }).click();
    await scorePanel(page).waitFor();
    await handedIn(page).getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Earlier attempts (1)').click();
    await expectAccessible(page, 'at a second attempt');
  });

  it('with hints, checks and what they tell', async () => {
    const { page } = await newVisitor(options);
    await openAssigned(page, { feedback: 'each', hints: true });
    await startAs(page);
    await flagAnswer(page, (await rightAnswers(1))[0]);
    await expectAccessible(page, 'with a flag that can be checked');
    await bar(page).getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'with what became of it');
    await page.keyboard.press('Escape');
    if (width < 960) await tray(page).getByRole('button', { name: /flags/i }).click();
    await tray(page).getByRole('button', { name: 'Hint' }).click();
    await expectAccessible(page, 'with a hint');
  });

  it('where the link is damaged', async () => {
    const { page } = await newVisitor(options);
    await page.goto(assignedPath().slice(0, -4));
    await page.getByRole('button', { name: 'Practise instead' }).waitFor();
    await expectAccessible(page, 'the trouble');
  });
});

/** Presses Tab until the focus is on a control with these words. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (words.test(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No control says ${words}.`);
}

it('is played with the keyboard alone, from the name to the code', async () => {
  const { page } = await newVisitor();
  await openAssigned(page, { hints: true });
  await tabTo(page, /^Your name/);
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await ready(page);
  await expect.poll(() => article(page).evaluate((element) => element === document.activeElement)).toBe(true);
  for (const key of ['ArrowRight', 's', '1']) await page.keyboard.press(key);
  await expectSaid(page, /^Flagged/);
  await tabTo(page, /^Hand in$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^Hand in$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('handed-in');
  await tabTo(page, /^Copy the code$/);
});
