import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { knownQuiz } from '../harness/packs.ts';
import { card, expectKept, handIn, openQuiz, scorePanel, tray, trayFlags } from '../harness/quizPage.ts';
import { expectCard, expectScore, reviewOf } from '../harness/review.ts';
import { newVisitor } from '../harness/visitor.ts';
import { flag, SLUG, someFlags } from './someFlags.ts';

const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

interface ChosenFile {
  readonly name: string;
  readonly content: string | Buffer;
}

async function openResult(page: Page, { name, content }: ChosenFile): Promise<void> {
  const settings = page.getByRole('dialog', { name: 'Settings' });
  if ((await settings.count()) === 0) await page.getByRole('button', { name: 'Settings' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    settings.getByText('Open a saved result…').click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** A result of this quiz as the page saves it, with other fields where they are given. */
async function resultText(other: object = {}): Promise<string> {
  const { article, title } = await knownQuiz(SLUG);
  const flags = (await someFlags()).map((one, index) => ({
    ...one,
    id: `flag-${index}`,
    quote: article.text.slice(one.start, one.end),
  }));
  return JSON.stringify({
    format: 'slantwise-result',
    version: 1,
    quiz: SLUG,
    title,
    keyFingerprint: '00',
    startedAt: 1,
    submittedAt: 2,
    activeMs: 3,
    score: 12,
    flags,
    ...other,
  });
}

describe('a saved result', () => {
  it('holds the flags, times and score, and shows the same score when it is opened elsewhere', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const flags = await someFlags();
    for (const one of flags) await flag(page, one);
    await handIn(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      scorePanel(page).getByRole('button', { name: 'Save the result' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${SLUG}-result.json`);
    const content = await readFile(await download.path(), 'utf8');
    const quiz = await knownQuiz(SLUG);
    const { result } = reviewOf(quiz, flags);
    expect(JSON.parse(content)).toMatchObject({
      format: 'slantwise-result',
      version: 1,
      quiz: SLUG,
      title: quiz.title,
      keyFingerprint: expect.stringMatching(/^[0-9a-f]{8,}$/),
      score: result.score,
      flags: flags.map((one) => ({ ...one, quote: quiz.article.text.slice(one.start, one.end) })),
    });

    const { page: other } = await newVisitor();
    await openQuiz(other, SLUG);
    await openResult(other, { name: download.suggestedFilename(), content });
    await expectScore(other, quiz, flags);
    expect(await scorePanel(other).innerText()).toContain('This is a saved result');
    await scorePanel(other).getByRole('button', { name: 'Next explanation' }).click();
    await expectCard(other, reviewOf(quiz, flags).toLookAt[0]);
  });

  it('can be looked at while an attempt is in progress, which waits untouched', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const made = await flag(page, (await someFlags())[1]);
    await openResult(page, { name: 'theirs.json', content: await resultText() });
    await expectScore(page, await knownQuiz(SLUG), await someFlags());
    await expectKept(page, SLUG, [made]);
    await scorePanel(page).getByRole('button', { name: 'Back to my own' }).click();
    await expect.poll(() => trayFlags(page).count()).toBe(1);
    await expectKept(page, SLUG, [made]);
    expect(await scorePanel(page).count()).toBe(0);
  });

  it('shows markup in its title and notes as text', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const [one] = await someFlags();
    const flags = [{ ...one, id: MARKUP, note: MARKUP }];
    await openResult(page, { name: 'hostile.json', content: await resultText({ title: MARKUP, flags }) });
    await scorePanel(page).waitFor();
    expect(await scorePanel(page).innerText()).toContain(`This is a saved result of “${MARKUP}”`);
    await scorePanel(page).getByText('Found 1', { exact: true }).click();
    await scorePanel(page).getByRole('button', { name: 'Next explanation' }).click();
    await expect.poll(() => card(page).innerText()).toContain(`Your note: ${MARKUP}`);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  it('that was made on another copy of the text follows its words, and leaves out what is not here', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const [one, two] = await someFlags();
    const { article } = await knownQuiz(SLUG);
    if (!one || !two) throw new Error('The quiz has too few answers.');
    const words = article.text.slice(one.start, one.end);
    const flags = [
      { ...one, start: one.start + 40, end: one.end + 40, id: 'moved', quote: words },
      { id: 'other', start: 3, end: 9, family: 'framing-device', quote: MARKUP },
      { id: 'beyond', start: 900_000, end: 900_100, family: 'framing-device', quote: 'Purple otters sang' },
      { ...two, id: 'here', quote: '' },
    ];
    await openResult(page, { name: 'copy.json', content: await resultText({ flags }) });
    await expectScore(page, await knownQuiz(SLUG), [one, two]);
    expect(await scorePanel(page).innerText()).toContain('2 flags are left out');
  });
});

describe('a file that is no result', () => {
  const cases: [string, () => ChosenFile | Promise<ChosenFile>, string][] = [
    ['no JSON', () => ({ name: 'essay.json', content: 'My summer' }), '“essay.json” is not a saved result'],
    [
      'other JSON',
      () => ({ name: 'data.json', content: '{"flags":[]}' }),
      '“data.json” is not a Slantwise result',
    ],
    [
      'another quiz',
      async () => ({
        name: 'other.json',
        content: await resultText({ quiz: 'alaska-meeting', title: MARKUP }),
      }),
      `“other.json” is a result of another quiz, “${MARKUP}”`,
    ],
    [
      'a newer version',
      async () => ({ name: 'new.json', content: await resultText({ version: 7 }) }),
      'was saved by a newer version of Slantwise (format 7)',
    ],
    [
      'damaged flags',
      async () => ({ name: 'torn.json', content: await resultText({ flags: [{ start: 'x' }] }) }),
      '“torn.json” is damaged',
    ],
    [
      'a picture',
      () => ({ name: 'cat.json', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0]) }),
      '“cat.json” is not a saved result',
    ],
    [
      'very large',
      () => ({ name: 'large.json', content: Buffer.alloc(21_000_000, '[') }),
      '“large.json” is not a saved result',
    ],
    ['empty', () => ({ name: 'empty.json', content: '' }), '“empty.json” is not a saved result'],
    [
      'a hostile name',
      () => ({ name: '<img src=x onerror=alert(1)>.json', content: '' }),
      '“<img src=x onerror=alert(1)>.json” is not a saved result',
    ],
  ];

  it.each(cases)('is named as such: %s', async (_, file, sentence) => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const made = await flag(page, (await someFlags())[0]);
    await openResult(page, await file());
    const alert = page.getByRole('dialog').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(sentence);
    expect(await alert.innerText()).toContain('Your own attempt stays as it is.');
    expect(await scorePanel(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expectKept(page, SLUG, [made]);
    expect(await tray(page).innerText()).toContain('1');
  });
});
