import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Finding, findings } from '../../../src/core/review/findings.ts';
import { score } from '../../../src/core/scoring/score.ts';
import type { Family } from '../../../src/core/taxonomy/technique.ts';
import { VERDICTS } from '../../../src/messages/feedback.ts';
import { wholeScore } from '../../../src/messages/wholeScore.ts';
import { passes } from '../../../src/stores/review/reviewStore.ts';
import type { KnownQuiz } from './packs.ts';
import { card, scorePanel } from './quizPage.ts';

interface Flag {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
}

/** What a review of these flags must show, as the core has it. */
export function reviewOf({ article, key }: KnownQuiz, flags: readonly Flag[]) {
  const result = score(article, key, flags);
  const all = findings(key, result);
  return { result, findings: all, toLookAt: all.filter((finding) => passes(finding, 'all')) };
}

/** Holds the score and its parts against the core's. */
export async function expectScore(page: Page, quiz: KnownQuiz, flags: readonly Flag[]): Promise<void> {
  const { core, fair, score: points } = reviewOf(quiz, flags).result;
  const panel = scorePanel(page);
  await expect
    .poll(() => panel.getByRole('heading', { level: 2 }).textContent())
    .toBe(`${wholeScore(points)} of 100`);
  const parts = await panel.locator('dl').innerText();
  expect(parts).toContain(`${core.hit} of ${core.total}`);
  expect(parts).toContain(`${fair.flagged.length} of ${fair.total}`);
}

/** Chooses every filter in turn: each shows as many findings as it says, under its own verdict. */
export async function walkFilters(page: Page): Promise<void> {
  const panel = scorePanel(page);
  const filters = panel.getByRole('group', { name: 'Show' }).locator('label');
  const verdicts = Object.values(VERDICTS);
  for (const filter of await filters.all()) {
    await filter.click();
    const [, name = '', count = ''] = /^(.*?)\s*(\d+)$/.exec(await filter.innerText()) ?? [];
    const rows = panel.getByRole('list', { name: 'Findings in order of the text' }).getByRole('listitem');
    await expect.poll(() => rows.count(), { message: `rows under ${name}` }).toBe(Number(count));
    if (!verdicts.includes(name)) continue;
    for (const row of await rows.all()) expect(await row.innerText()).toContain(name);
  }
  await filters.first().click();
}

/** Waits until the open explanation is this finding's, with everything the key has to say. */
export async function expectCard(page: Page, finding: Finding | undefined): Promise<void> {
  if (!finding) throw new Error('There is no such finding.');
  const text = async () => (await card(page).innerText()).replaceAll(/\s+/g, ' ');
  await expect.poll(text).toContain(VERDICTS[finding.kind]);
  const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
  if ('item' in finding) {
    await expect.poll(text).toContain(plain(finding.item.why));
    if (finding.item.neutral) expect(await text()).toContain(plain(finding.item.neutral));
    if (finding.item.check) expect(await text()).toContain(plain(finding.item.check));
  } else if ('note' in finding) await expect.poll(text).toContain(plain(finding.note.why));
}
