import { describe, expect, it } from 'vitest';
import { article, ready, storedKeys, tray, trayFlags } from '../harness/quizPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import {
  assignedPath,
  bar,
  flagAnswer,
  handInAssigned,
  openAssigned,
  rightAnswers,
  SLUG,
  startAs,
  startScreen,
  ZOE,
} from './assignedPage.ts';

describe('the start of an assignment', () => {
  it('says the terms, keeps the article covered, and asks for a name first', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, {
      minutes: 30,
      accommodations: [{ name: 'Extended time', minutes: 10 }],
      attempts: 2,
      families: ['loaded-language'],
      due: Date.UTC(2031, 4, 6, 15, 30),
      instructions: 'Read it twice.\nThen <b>flag</b> it.',
    });
    const words = await startScreen(page).innerText();
    for (const said of ['30 minutes', 'hand in twice', 'Loaded language only', '6 May 2031', '15:30'])
      expect(words).toContain(said);
    expect(words).toContain('Read it twice.\nThen <b>flag</b> it.');
    expect(await article(page).isVisible()).toBe(false);
    expect(await tray(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => startScreen(page).getByRole('alert').innerText()).toBe('Type your name first.');
    expect(await page.getByLabel('Your name').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.getByLabel('Extended time (10 minutes more)').check();
    await startAs(page);
    expect(await bar(page).innerText()).toMatch(/Zoë Ångström, 9b[\s\S]+40 minutes left/);
    expect(await article(page).isVisible()).toBe(true);
  });

  it('asks for a code where learners have one', async () => {
    const { page } = await newVisitor();
    await openAssigned(page, { identity: 'code' });
    expect(await page.getByLabel('Your class').count()).toBe(0);
    await page.getByLabel('Your code').fill('heron 7');
    await page.getByRole('button', { name: 'Start' }).click();
    await ready(page);
    expect(await bar(page).innerText()).toContain('heron 7');
  });

  it('goes on for whoever gives the same name, and shows nobody another’s', async () => {
    const { page, context } = await newVisitor();
    await openAssigned(page);
    await startAs(page);
    const [first, second] = await rightAnswers(2);
    await flagAnswer(page, first);
    // A reload goes on by itself.
    await page.reload();
    await ready(page);
    expect(await trayFlags(page).count()).toBe(1);

    const other = await context.newPage();
    await openAssigned(other);
    expect(await other.locator('body').innerText()).not.toContain('Zoë');
    await startAs(other, { name: 'Ada', group: '9b' });
    expect(await trayFlags(other).count()).toBe(0);
    await flagAnswer(other, second);

    const again = await context.newPage();
    await openAssigned(again);
    await startAs(again, { name: '  zoë ångström', group: '9B' });
    await expect.poll(() => trayFlags(again).count()).toBe(1);
    expect(await bar(again).innerText()).toContain('Zoë Ångström');
    expect((await storedKeys(again)).join()).not.toMatch(/zo|ada/i);
  });

  it('is had again when somebody else is to work on the device', async () => {
    const { page } = await newVisitor();
    await openAssigned(page);
    await startAs(page);
    await flagAnswer(page, (await rightAnswers(1))[0]);
    await handInAssigned(page);
    await bar(page).getByRole('button', { name: 'Somebody else?' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Let somebody else start' }).click();
    await startScreen(page).waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('');
    await startAs(page);
    await page.getByRole('heading', { name: 'Handed in' }).waitFor();
  });

  it('is had again when a learner wipes their part, and nothing of it is left', async () => {
    const { page } = await newVisitor();
    await openAssigned(page);
    await startAs(page);
    await flagAnswer(page, (await rightAnswers(1))[0]);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Wipe my attempt from this device…' }).click();
    await page.getByRole('button', { name: 'Wipe this attempt' }).click();
    await startScreen(page).waitFor();
    expect((await storedKeys(page)).filter((key) => key.includes('assigned'))).toEqual([]);
  });
});

describe('an assignment that cannot be taken', () => {
  it.for([
    ['damaged', () => assignedPath().slice(0, -4), /link again/],
    [
      'of another quiz',
      () => assignedPath({ quiz: 'x' }).replace('quiz/x.html', `quiz/${SLUG}.html`),
      /another quiz/,
    ],
    ['sealed elsewhere', () => assignedPath({ sealed: true }), /file that your teacher gave you/],
  ] as const)('because it is %s: says what to do, and offers practice', async ([, address, told]) => {
    const { page } = await newVisitor();
    await page.goto(address());
    const trouble = page.getByRole('region', { name: 'This assignment cannot be opened' });
    await trouble.waitFor();
    expect(await trouble.innerText()).toMatch(told);
    await trouble.getByRole('button', { name: 'Practise instead' }).click();
    await ready(page);
    expect(await tray(page).innerText()).toMatch(/to find[\s\S]*Select words in the article/);
    expect(await bar(page).count()).toBe(0);
  });

  it('because it is damaged: takes the whole link after practice, too', async () => {
    const { page } = await newVisitor();
    await page.goto(assignedPath().slice(0, -4));
    await page.getByRole('button', { name: 'Practise instead' }).click();
    await ready(page);
    await page.evaluate((whole) => location.assign(whole), assignedPath().replace(/^[^#]*/, ''));
    await startScreen(page).waitFor();
  });

  it('because its script does not come: says so, and tries again', async () => {
    const { page } = await newVisitor({}, { complaints: /ERR_FAILED/ });
    await page.route('**/_astro/assigned*.js', (route) => route.abort());
    await page.goto(assignedPath());
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute('**/_astro/assigned*.js');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await startScreen(page).waitFor();
    await startAs(page, ZOE);
  });

  it('is taken from a link that is opened on the very page of the quiz', async () => {
    const { page } = await newVisitor();
    await page.goto(`quiz/${SLUG}.html`);
    await ready(page);
    await page.evaluate((hash) => location.assign(hash), assignedPath().replace(/^[^#]*/, ''));
    await startScreen(page).waitFor();
  });

  it('is no practice after a link within the page was followed', async () => {
    const { page } = await newVisitor();
    await openAssigned(page);
    await startAs(page);
    await page.evaluate(() => location.assign('#main'));
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#assigned=/);
    await page.reload();
    await bar(page).waitFor();
  });
});
