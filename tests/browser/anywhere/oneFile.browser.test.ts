import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAMILY_WORDS } from '../../../src/messages/families.ts';
import { bringPanel, chooseFile } from '../harness/bring.ts';
import { dragInFrame } from '../harness/dragInFrame.ts';
import { startHost } from '../harness/host.ts';
import { addressOf, exported, requestsOf } from '../harness/oneFile.ts';
import { answers, knownQuiz } from '../harness/packs.ts';
import { expectKept, handIn, ready, scorePanel, tray } from '../harness/quizPage.ts';
import { INVENTED_SLUG, inventedText, PLACED } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';
import { playByKeyboard } from '../play/byKeyboard.ts';
import { playByMouse } from '../play/byMouse.ts';

const SLUG = 'alaska-meeting';

describe('a quiz as one file', () => {
  it('is played from a disk to the end of its review, and asks for nothing but itself', async () => {
    const file = addressOf(await exported([SLUG, '--as', 'html'], `${SLUG}.html`));
    const { page, context } = await newVisitor({}, { site: file });
    const requests = requestsOf(context);
    await page.goto(file);
    await ready(page);
    expect(await page.title()).toBe(`${(await knownQuiz(SLUG)).title} · Slantwise`);
    await playByMouse(page, await knownQuiz(SLUG));
    // What is kept is there on the next visit.
    await page.reload();
    await scorePanel(page).waitFor();
    expect(requests).toEqual([file, file]);
  });

  it('has its fonts inside, leads nowhere, and says what it is', async () => {
    const file = addressOf(await exported([SLUG, '--as', 'html'], `${SLUG}.html`));
    const { page } = await newVisitor({}, { site: file });
    await page.goto(file);
    await ready(page);
    const loaded = () =>
      page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    await expect.poll(loaded).toBeGreaterThan(0);
    expect(await page.getByRole('contentinfo').innerText()).toContain('A quiz of Slantwise in one file.');
    await handIn(page);
    const links = await page.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.filter((link) => !/^(?:#|https?:|mailto:)/.test(link ?? ''))).toEqual([]);
    expect(await page.getByRole('button', { name: 'Save as one file' }).count()).toBe(0);
    expect(await page.getByText('First quiz?').count()).toBe(0);
  });

  it('is played with the keyboard from a host, where it does not pass for a site', async () => {
    const file = await exported([SLUG, '--as', 'html'], `${SLUG}.html`);
    const host = await startHost({ folder: path.dirname(file), base: '/files/' });
    try {
      const { page } = await newVisitor({ serviceWorkers: 'allow' }, { site: host.address });
      await page.goto(`${SLUG}.html`);
      await ready(page);
      await playByKeyboard(page, await knownQuiz(SLUG));
      expect(host.requests).toEqual([`/files/${SLUG}.html`]);
    } finally {
      await host.stop();
    }
  });

  it('asks for the text of an article that its reader brings, which is not in it', async () => {
    const file = await exported([INVENTED_SLUG, '--as', 'html'], 'mallow.html');
    const quiz = { ...(await knownQuiz(INVENTED_SLUG + PLACED)), slug: INVENTED_SLUG };
    expect(await readFile(file, 'utf8')).not.toContain(quiz.article.text.slice(0, 60));
    const { page, context } = await newVisitor({}, { site: addressOf(file) });
    const requests = requestsOf(context);
    await page.goto(addressOf(file));
    await bringPanel(page).waitFor();
    await chooseFile(page, 'mallow.txt', inventedText());
    await ready(page);
    await playByMouse(page, quiz);
    expect(requests).toEqual([addressOf(file)]);
  });
});

describe('a quiz as one file in a frame that may store nothing', () => {
  it('is played to its score, and says that it keeps nothing', async () => {
    const quiz = await knownQuiz(SLUG);
    const file = await exported([SLUG, '--as', 'html'], `${SLUG}.html`);
    const mail = path.join(path.dirname(file), 'mail.html');
    await writeFile(
      mail,
      `<!doctype html><title>Mail</title><style>*{margin:0;border:0}iframe{width:100vw;height:100vh;display:block}</style><iframe sandbox="allow-scripts" src="${SLUG}.html"></iframe>`,
    );
    const site = addressOf(path.dirname(file));
    const { page } = await newVisitor({}, { site });
    await page.goto(addressOf(mail));
    const frame = page.frames()[1];
    if (!frame) throw new Error('The page has no frame.');
    await frame.locator('#article-text[data-ready]').waitFor();
    expect(await frame.getByRole('alert').innerText()).toContain('does not let pages save anything');

    const [first] = answers(quiz, 3);
    if (!first) throw new Error('The quiz has no answers.');
    await dragInFrame(frame, first);
    await frame
      .getByRole('toolbar')
      .getByRole('button', { name: FAMILY_WORDS[first.item.family].name })
      .click();
    const flags = frame.getByRole('region', { name: 'Your flags' });
    await expect.poll(() => flags.getByRole('listitem').count()).toBe(1);
    await flags.getByRole('button', { name: 'Hand in' }).click();
    await frame.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    const panel = frame.getByRole('region', { name: /of 100$/ });
    expect(await panel.locator('dl').innerText()).toMatch(/\b1 of \d+/);
  });
});

describe('two files of quizzes on one disk', () => {
  it('keep apart what was done in them', async () => {
    const one = addressOf(await exported([SLUG, '--as', 'html'], 'one.html'));
    const two = addressOf(await exported(['quayside-clearway', '--as', 'html'], 'two.html'));
    const { page } = await newVisitor({}, { site: one, complaints: /^request: .*two\.html$/ });
    await page.goto(one);
    await ready(page);
    await handIn(page);
    await page.goto(two);
    await ready(page);
    await expectKept(page, 'quayside-clearway', []);
    await expect.poll(() => tray(page).count()).toBe(1);
  });
});
