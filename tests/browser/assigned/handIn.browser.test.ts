import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { receipt } from '../../../src/core/handIn/receipt.ts';
import { findResultCodes } from '../../../src/core/handIn/resultCode.ts';
import { keyInPlay } from '../../../src/core/scoring/keyInPlay.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { releaseCheck } from '../../../src/core/sealing/release.ts';
import { wholeScore } from '../../../src/messages/wholeScore.ts';
import { knownQuiz } from '../harness/packs.ts';
import { scorePanel, tray, trayFlags } from '../harness/quizPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import {
  bar,
  flagAnswer,
  handedIn,
  handInAssigned,
  openAssigned,
  rightAnswers,
  SLUG,
  savedResult,
  startAs,
} from './assignedPage.ts';

const codeOn = (page: Parameters<typeof handedIn>[0]) =>
  handedIn(page)
    .getByLabel(/^The result as a code/)
    .first()
    .inputValue();

describe('handing in an assignment', () => {
  it('gives a receipt, and the same result as a file, a code and a mail', async () => {
    const { page, context } = await newVisitor();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAssigned(page, { mail: 'room7@school.example' });
    await startAs(page);
    for (const answer of await rightAnswers(3)) await flagAnswer(page, answer);
    await handInAssigned(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('handed-in');
    const { name, result } = await savedResult(page);
    const signed = receipt(result);
    expect(await handedIn(page).innerText()).toContain(signed);
    expect(name).toBe(`${SLUG}-Zoë-Ångström-${signed}.json`);
    expect(result.assigned).toMatchObject({ learner: { name: 'Zoë Ångström', class: '9b' }, round: 1 });
    expect(result.flags).toHaveLength(3);
    await handedIn(page).getByRole('button', { name: 'Copy the code' }).click();
    await handedIn(page).getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await codeOn(page));
    const [read] = findResultCodes(copied);
    expect(read && receipt(read)).toBe(signed);
    const mail = await handedIn(page).getByRole('link', { name: 'Mail it' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:room7@school\.example\?subject=/);
    expect(decodeURIComponent(mail ?? '')).toContain(signed);
    expect(await page.getByRole('link', { name: 'Answer key to print' }).count()).toBe(0);
  });

  it('lets the code be copied by hand where there is no clipboard', async () => {
    const { page } = await newVisitor();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await openAssigned(page);
    await startAs(page);
    await handInAssigned(page);
    await handedIn(page).getByRole('button', { name: 'Copy the code' }).click();
    await handedIn(page).getByText('It is selected now').waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(findResultCodes(selected)).toHaveLength(1);
  });

  it('is scored by the families in play, and by what unlisted flags cost', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { families: ['loaded-language'], unlisted: 'costs' });
    await startAs(page);
    const loaded = (await rightAnswers(12)).filter(({ item }) => item.family === 'loaded-language');
    for (const answer of loaded) await flagAnswer(page, answer);
    await handInAssigned(page);
    const { article, key } = await knownQuiz(SLUG);
    const flags = loaded.map(({ start, end, item }) => ({ start, end, family: item.family }));
    const wanted = score(article, keyInPlay(key, ['loaded-language']), flags, { unlisted: 'costs' });
    expect(loaded.length).toBeGreaterThan(0);
    await expect
      .poll(() => scorePanel(page).getByRole('heading', { level: 2 }).textContent())
      .toBe(`${wholeScore(wanted.score)} of 100`);
  });

  it('counts attempts, keeps each with its receipt, and offers no more than there are', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { attempts: 2 });
    await startAs(page);
    const [first, second] = await rightAnswers(2);
    await flagAnswer(page, first);
    await handInAssigned(page);
    const one = (await savedResult(page)).result;
    expect(await handedIn(page).innerText()).toContain('You have one more attempt.');
    expect(await scorePanel(page).getByRole('button', { name: /again/ }).count()).toBe(0);
    await handedIn(page).getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => trayFlags(page).count()).toBe(1);
    await flagAnswer(page, second);
    await handInAssigned(page);
    const two = (await savedResult(page)).result;
    expect(two.assigned?.round).toBe(2);
    expect(two.startedAt).toBeGreaterThanOrEqual(one.submittedAt);
    expect(await handedIn(page).innerText()).toContain('You have no attempts left.');
    expect(await handedIn(page).getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await handedIn(page).getByText('Earlier attempts (1)').click();
    expect(await handedIn(page).innerText()).toContain(receipt(one));
    await page.reload();
    await handedIn(page).waitFor();
    expect(await handedIn(page).innerText()).toContain(receipt(two));
  });

  it('is named on paper', async () => {
    const { page } = await newVisitor();
    await openAssigned(page);
    await startAs(page);
    await page.emulateMedia({ media: 'print' });
    expect(await bar(page).getByText('Zoë Ångström').isVisible()).toBe(true);
    expect(await bar(page).getByRole('button').count()).toBe(0);
  });

  it('from one tab is handed in in the other, once', async () => {
    const { page, context } = await newVisitor();
    await openAssigned(page);
    await startAs(page);
    await flagAnswer(page, (await rightAnswers(1))[0]);
    const other = await context.newPage();
    await openAssigned(other);
    await startAs(other);
    await handInAssigned(other);
    await page.bringToFront();
    await handedIn(page).waitFor();
    expect(await codeOn(page)).toBe(await codeOn(other));
    expect(await handedIn(page).getByText('Earlier attempts').count()).toBe(0);
  });
});

describe('a review that waits for its passcode', () => {
  it('opens with the right one alone, and stays open on this device', async () => {
    const random = (count: number) => new Uint8Array(randomBytes(count));
    const release = await releaseCheck('Blue Heron', random);
    const { page } = await newVisitor();
    await openAssigned(page, { feedback: 'release', release });
    await startAs(page);
    await flagAnswer(page, (await rightAnswers(1))[0]);
    await handInAssigned(page);
    expect(await scorePanel(page).count()).toBe(0);
    expect((await savedResult(page)).result.score).toBeNull();
    const open = handedIn(page).getByRole('button', { name: 'Open the review' });
    await open.click();
    await handedIn(page).getByText('Type the passcode first.').waitFor();
    await handedIn(page).getByLabel('Passcode').fill('grey heron');
    await open.click();
    await handedIn(page).getByText('That is not the passcode.').waitFor();
    expect(await scorePanel(page).count()).toBe(0);
    await handedIn(page).getByLabel('Passcode').fill('blue-heron');
    await open.click();
    await scorePanel(page).waitFor();
    await page.reload();
    await scorePanel(page).waitFor();
    expect(await tray(page).count()).toBe(0);
  });
});
