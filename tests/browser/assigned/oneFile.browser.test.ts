import { randomBytes } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { authoredPart } from '../../../src/core/pack/located.ts';
import { sealKey } from '../../../src/core/sealing/sealedKey.ts';
import { techniquesOf } from '../../../src/core/taxonomy/techniquesOf.ts';
import { readPack } from '../../../src/packs/readPacks.ts';
import { bringPanel, pasteText } from '../harness/bring.ts';
import { requestsOf } from '../harness/oneFile.ts';
import { quizPath, ready, scorePanel, tray, trayFlags } from '../harness/quizPage.ts';
import { INVENTED_SLUG, inventedText, SEALED } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';
import {
  assignedPath,
  assignmentFile,
  flagAnswer,
  handedIn,
  handInAssigned,
  openAssigned,
  rightAnswers,
  SLUG,
  savedResult,
  startAs,
  startScreen,
  termsOf,
} from './assignedPage.ts';

const PASSCODE = 'blue heron';

async function sealedOf(slug: string) {
  const { pack } = await readPack(inject('quizzes'), slug);
  if (!pack) throw new Error(`The pack ${slug} is not sound.`);
  const { key, keyFingerprint } = pack;
  const content = { key: authoredPart(key), techniques: techniquesOf(key.items) };
  const random = (count: number) => new Uint8Array(randomBytes(count));
  return { key, sealed: await sealKey({ quiz: slug, keyFingerprint }, content, PASSCODE, random) };
}

/**
 * Lets React work in idle moments, as it may happen to do, and the page have none from when a passcode is tried: what
 * gives way to the page then comes back only if it did not begin as idle work.
 */
function startInIdleMoments(): void {
  Object.assign(globalThis, { setImmediate: (work: () => void) => requestIdleCallback(work) });
  const giveWay = scheduler.yield.bind(scheduler);
  let isBusy = false;
  scheduler.yield = () => {
    if (!isBusy) {
      isBusy = true;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => port2.postMessage(null);
      port2.postMessage(null);
    }
    return giveWay();
  };
}

describe('an assignment as one file', () => {
  it('with a sealed key is played from a disk, and its review opened by the passcode', async () => {
    const { key, sealed } = await sealedOf(SLUG);
    const { address, html } = await assignmentFile(termsOf({ sealed: true, feedback: 'release' }), sealed);
    for (const { why } of key.items) expect(html).not.toContain(why);
    const { page, context } = await newVisitor({}, { site: address });
    const requests = requestsOf(context);
    await page.goto(address);
    await startScreen(page).waitFor();
    expect(await startScreen(page).innerText()).toContain('Sealed');
    await startAs(page);
    for (const answer of await rightAnswers(2)) await flagAnswer(page, answer);
    await page.reload();
    await ready(page);
    expect(await trayFlags(page).count()).toBe(2);
    await handInAssigned(page);
    expect((await savedResult(page)).result).toMatchObject({
      score: null,
      keyFingerprint: sealed.keyFingerprint,
    });
    await handedIn(page).getByLabel('Passcode').fill(PASSCODE);
    await handedIn(page).getByRole('button', { name: 'Open the review' }).click();
    await scorePanel(page).waitFor();
    await page.reload();
    await scorePanel(page).waitFor();
    expect(requests).toEqual([address, address, address]);
  });

  it('opens a review again on a page that is never idle', async () => {
    const { sealed } = await sealedOf(SLUG);
    const { address } = await assignmentFile(termsOf({ sealed: true, feedback: 'release' }), sealed);
    const { page } = await newVisitor({}, { site: address });
    await page.goto(address);
    await startAs(page);
    await handInAssigned(page);
    await handedIn(page).getByLabel('Passcode').fill(PASSCODE);
    await handedIn(page).getByRole('button', { name: 'Open the review' }).click();
    await scorePanel(page).waitFor();
    await page.addInitScript(startInIdleMoments);
    await page.reload();
    await scorePanel(page).waitFor();
  });

  it('with a sealed key takes the text that its reader brings as it is', async () => {
    const { sealed } = await sealedOf(INVENTED_SLUG);
    const terms = termsOf({ quiz: INVENTED_SLUG, sealed: true, feedback: 'release' });
    const { address } = await assignmentFile(terms, sealed);
    const { page } = await newVisitor({}, { site: address });
    await page.goto(address);
    await startScreen(page).waitFor();
    await page.getByLabel('Your name').fill('Zoë');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect
      .poll(() => startScreen(page).getByRole('alert').innerText())
      .toMatch(/^Bring the article first/);
    await bringPanel(page).waitFor();
    await pasteText(page, inventedText());
    await bringPanel(page).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Start' }).click();
    await ready(page);
    await handInAssigned(page);
    await handedIn(page).getByLabel('Passcode').fill(PASSCODE);
    await handedIn(page).getByRole('button', { name: 'Open the review' }).click();
    await scorePanel(page).waitFor();
  });
});

describe('an assignment made for a learning platform', () => {
  it('is taken without one too: it says so, asks for a name, and goes on after a reload', async () => {
    const { address } = await assignmentFile(termsOf(), null, 'scorm12');
    const { page } = await newVisitor({}, { site: address });
    await page.goto(address);
    await page.getByText('No learning platform answers this page').waitFor();
    await startAs(page);
    await flagAnswer(page, (await rightAnswers(1))[0]);
    await page.reload();
    await ready(page);
    await expect.poll(() => trayFlags(page).count()).toBe(1);
  });
});

describe('a quiz whose key the site keeps to itself', () => {
  it('is assigned by a link, handed in without a score, and opened by the passcode', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { quiz: SEALED.slug, sealed: true, feedback: 'release' });
    await startAs(page);
    await handInAssigned(page);
    await handedIn(page).getByLabel('Passcode').fill(SEALED.passcode.toUpperCase());
    await handedIn(page).getByRole('button', { name: 'Open the review' }).click();
    await scorePanel(page).waitFor();
    // The form is gone, and with it what had the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('score');
  });

  it('says so to who practises on it, and takes the passcode after handing in', async () => {
    const { page } = await newVisitor();
    await page.goto(quizPath(SEALED.slug));
    await ready(page);
    await page.getByText('The key of this quiz is sealed.').waitFor();
    await tray(page).getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    const passcode = page
      .getByRole('region', { name: 'The key of this quiz is sealed' })
      .getByLabel('Passcode');
    await passcode.fill('something else');
    await passcode.press('Enter');
    await page.getByText('That is not the passcode.').waitFor();
    await passcode.fill(SEALED.passcode);
    await passcode.press('Enter');
    await page.getByRole('heading', { name: 'of 100' }).waitFor();
  });
});

describe('an assignment where nothing may be stored', () => {
  it('says so before the start, and still gives the result away', async () => {
    const { page } = await newVisitor();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }
    });
    await page.goto(assignedPath({ attempts: 2 }));
    await startScreen(page).waitFor();
    expect(await startScreen(page).innerText()).toContain('This browser does not let pages save anything.');
    await startAs(page);
    await flagAnswer(page, (await rightAnswers(1))[0]);
    await handInAssigned(page);
    expect((await savedResult(page)).result.flags).toHaveLength(1);
    await handedIn(page).getByRole('button', { name: 'Try again' }).click();
    await handInAssigned(page);
    expect((await savedResult(page)).result.assigned?.round).toBe(2);
  });
});
