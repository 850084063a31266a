import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { writeTerms } from '../../../src/core/assignment/termsCode.ts';
import { writeAssignment } from '../../../src/core/gradebook/assignments/assignmentRecord.ts';
import { authoredPart } from '../../../src/core/pack/located.ts';
import { sealKey } from '../../../src/core/sealing/sealedKey.ts';
import { newVisitor } from '../harness/visitor.ts';
import { collect, openGradebookPage, resultFile, rowOf } from './gradebookPage.ts';
import { madeResult, packToPlay, someTerms } from './madeResults.ts';

const SLUG = 'quayside-clearway';
const PASSCODE = 'harbour lantern 42';
const NAME = 'Mia Berg';

/** A sealed assignment and a result of it. Sealed cheaply: the tests guess but twice. */
async function sealedWork() {
  const pack = await packToPlay(inject('quizzes'), SLUG);
  const about = { quiz: SLUG, keyFingerprint: pack.keyFingerprint };
  const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const content = { key: authoredPart(pack.key), techniques: {} };
  const sealed = await sealKey(about, content, PASSCODE, random, { N: 1024, r: 8, p: 1 });
  const terms = someTerms(pack, { sealed: true, feedback: 'release' });
  const assignment = writeAssignment({
    format: 'slantwise-assignment',
    version: 1,
    terms: writeTerms(terms),
    quiz: null,
    sealed,
    classes: [],
    createdAt: 0,
  });
  return {
    assignment: { name: 'assignment.json', text: assignment },
    result: resultFile(madeResult({ pack, terms, name: NAME, class: '7b', share: 1 })),
  };
}

const region = (page: Page) => page.getByRole('region', { name: /1 result sealed/ });

async function enter(page: Page, passcode: string): Promise<void> {
  await region(page).getByLabel('Passcode').fill(passcode);
  await region(page).getByRole('button', { name: 'Open the results' }).click();
}

it('shows no score of sealed work before its passcode, and says when that is wrong', async () => {
  const { assignment, result } = await sealedWork();
  const { page } = await newVisitor();
  await openGradebookPage(page);
  const report = await collect(page, [result, assignment]);
  await report.getByRole('button', { name: 'Yes, take it in' }).click();
  await expect.poll(() => rowOf(page, NAME).textContent()).toContain('sealed');
  await enter(page, 'harbour lantern 43');
  await region(page).getByRole('alert').getByText('That is not the passcode').waitFor();
  expect(await rowOf(page, NAME).textContent()).toContain('sealed');
  await enter(page, 'Harbour-Lantern 42');
  await expect.poll(() => rowOf(page, NAME).textContent()).toContain('100');
  // Opened for this visit only.
  await page.reload();
  await expect.poll(() => rowOf(page, NAME).textContent()).toContain('sealed');
  await region(page).getByLabel('Remember on this device').check();
  await enter(page, PASSCODE);
  await expect.poll(() => rowOf(page, NAME).textContent()).toContain('100');
  await page.reload();
  await expect.poll(() => rowOf(page, NAME).textContent()).toContain('100');
  await page.getByRole('button', { name: 'Lock sealed results again' }).click();
  await expect.poll(() => rowOf(page, NAME).textContent()).toContain('sealed');
  await page.reload();
  await expect.poll(() => rowOf(page, NAME).textContent()).toContain('sealed');
});

it('leaves an assignment that came with results until the teacher says it is theirs', async () => {
  const { assignment, result } = await sealedWork();
  const { page } = await newVisitor();
  await openGradebookPage(page);
  const report = await collect(page, [assignment, result]);
  await report.getByRole('button', { name: 'Leave it' }).click();
  await region(page).getByText('Its sealed key is not here.').waitFor();
});

it('marks by the key that this site has open, when the teacher wishes it', async () => {
  const { result } = await sealedWork();
  const { page } = await newVisitor();
  await openGradebookPage(page);
  await collect(page, [result]);
  await expect.poll(() => rowOf(page, NAME).textContent()).toContain('sealed');
  await region(page).getByRole('button', { name: 'Mark by this site’s key' }).click();
  await expect.poll(() => rowOf(page, NAME).textContent()).toContain('100');
});
