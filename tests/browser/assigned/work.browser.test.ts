import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../src/messages/feedback.ts';
import { article, expectSaid, palette, tray, trayFlags } from '../harness/quizPage.ts';
import { clickOn, dragOver } from '../harness/textOnPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import {
  bar,
  flagAnswer,
  handedIn,
  openAssigned,
  rightAnswers,
  savedResult,
  startAs,
  startedEarlier,
} from './assignedPage.ts';

describe('the time of an assignment', () => {
  it('counts through reloads, is said near its end, can be hidden, and closes nothing', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { minutes: 20, due: Date.UTC(2020, 0, 1) });
    await startAs(page);
    expect(await bar(page).innerText()).toMatch(/20 minutes left[\s\S]*This was due on .*2020/);
    await startedEarlier(page, 14);
    await page.clock.install();
    await page.reload();
    await expect.poll(() => bar(page).innerText()).toContain('6 minutes left');
    await page.clock.fastForward('01:05');
    await expectSaid(page, '5 minutes left.');
    await bar(page).getByRole('button', { name: 'Hide time' }).click();
    expect(await bar(page).innerText()).not.toContain('minutes left');
    await page.clock.fastForward('04:00');
    await expectSaid(page, '1 minute left.');
    await page.clock.fastForward('01:00');
    await expectSaid(page, 'Time is up. Hand in what you have.');
    await bar(page).getByRole('button', { name: 'Go on' }).click();
    await bar(page).getByRole('button', { name: 'Show time' }).click();
    expect(await bar(page).innerText()).toContain('Time is up');
    expect(await article(page).isVisible()).toBe(true);
  });

  it('asks to hand in when it is over', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { minutes: 10 });
    await startAs(page);
    await startedEarlier(page, 11);
    await page.reload();
    await bar(page).getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await handedIn(page).waitFor();
    const { result } = await savedResult(page);
    expect(result.submittedAt - result.startedAt).toBeGreaterThan(11 * 60_000);
  });
});

describe('the terms of an assignment at work', () => {
  it('offer the families in play, and say no more than they allow', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { families: ['framing-device'], showCount: false });
    await startAs(page);
    expect(await tray(page).innerText()).not.toContain('to find');
    expect(await tray(page).innerText()).toContain('then say what they are: a framing device.');
    const [answer] = await rightAnswers(1);
    if (!answer) throw new Error('The quiz has no answers.');
    await dragOver(page, answer);
    const families = palette(page).getByRole('button', { name: /^(?:Loaded|Claim|Frame)/ });
    await expect.poll(() => families.count()).toBe(1);
    await page.keyboard.press('1');
    expect(await trayFlags(page).count()).toBe(0);
    await page.keyboard.press('3');
    await expect.poll(() => trayFlags(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').getByText('Single-letter').waitFor();
    expect(await page.getByRole('dialog').getByText('Say how much').count()).toBe(0);
  });

  it('count what is to be found in the families in play', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { families: ['loaded-language', 'framing-device'] });
    await startAs(page);
    const told = await tray(page).innerText();
    expect(told).toMatch(/\d+ to find/);
    expect(told).not.toContain('Unsupported claim');
  });

  it('give hints, first a paragraph and then its sentence, and count them', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { hints: true });
    await startAs(page);
    await tray(page).getByRole('button', { name: 'Hint' }).click();
    await expect.poll(() => tray(page).innerText()).toMatch(/Paragraph \d+ has .* that you have not flagged/);
    await tray(page).getByRole('button', { name: 'Narrow it down' }).click();
    await expect
      .poll(() => tray(page).innerText())
      .toMatch(/in this sentence: “[\s\S]*2 hints|2 hints[\s\S]*“/);
    await tray(page).getByRole('button', { name: 'Go there' }).click();
    expect(await article(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await tray(page).getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    expect((await savedResult(page)).result.assigned).toMatchObject({ hints: 2, checked: 0 });
  });
});

describe('checking flags one by one', () => {
  it('tells what became of a flag, and leaves it as it is from there on', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { feedback: 'each' });
    await startAs(page);
    const [first, second] = await rightAnswers(2);
    await flagAnswer(page, first);
    await bar(page).getByRole('button', { name: 'Check', exact: true }).click();
    const told = page.getByRole('dialog', { name: 'What became of this flag' });
    await told.waitFor();
    expect(await told.innerText()).toContain(VERDICTS.hit);
    expect(await told.innerText()).toContain(first?.item.why);
    await told.getByRole('button', { name: 'Close' }).last().click();
    // No more of it can be undone, removed or changed.
    expect(await tray(page).getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(
      await tray(page)
        .getByRole('button', { name: /^Remove/ })
        .count(),
    ).toBe(0);
    if (first) await clickOn(page, first);
    await told.waitFor();
    expect(await palette(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await flagAnswer(page, second);
    await tray(page)
      .getByRole('button', { name: /^Check the flag on/ })
      .click();
    await told.waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect
      .poll(() =>
        tray(page)
          .getByRole('button', { name: /Why\?$/ })
          .count(),
      )
      .toBe(2);
    await tray(page).getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    expect((await savedResult(page)).result.assigned).toMatchObject({ checked: 2 });
  });
});
