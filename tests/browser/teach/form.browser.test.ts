import { describe, expect, it } from 'vitest';
import { knownQuiz } from '../harness/packs.ts';
import { newVisitor } from '../harness/visitor.ts';
import { awake, chosen, givenLink, make, openDesk, SLUG, unfold } from './desk.ts';

it('an assignment is made with the keyboard alone', async () => {
  const { page } = await newVisitor();
  await openDesk(page);
  const { title } = await knownQuiz(SLUG);
  await page.getByLabel('Search for a quiz').focus();
  await page.keyboard.type('clearway');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.teach-quiz').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await chosen(page).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toBe('Quiz');
  const tabTo = async (name: string) => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
      });
      if (here.startsWith(name)) return;
    }
    throw new Error(`The keyboard does not reach “${name}”.`);
  };
  await tabTo('Time and attempts');
  await page.keyboard.press('Enter');
  await tabTo('Time limit in minutes');
  await page.keyboard.type('0');
  await tabTo('Make the assignment');
  await page.keyboard.press('Enter');
  // All that is wrong is read out, and leads to its field.
  const summary = page.locator('.teach-summary');
  await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('15');
  await expect.poll(() => summary.innerText()).toBe('');
  await tabTo('Make the assignment');
  await page.keyboard.press('Enter');
  await page.getByLabel('Link to the assignment').waitFor();
  await expect.poll(focused).toBe(title);
  expect((await givenLink(page)).terms).toMatchObject({ quiz: SLUG, minutes: 15 });
});

describe('a form with mistakes', () => {
  it('tells all of them beside their fields, and loses nothing, also when it is loaded again', async () => {
    const { page } = await newVisitor();
    await openDesk(page);
    await unfold(page);
    await page.getByLabel('Time limit in minutes').fill('soon');
    await page.getByLabel('Due day').fill('2020-01-01');
    await page.getByLabel('E-mail address for results').fill('desk');
    await page.getByLabel('Instructions').fill('Read it twice.');
    await page.getByLabel('When I read out a passcode').check();
    await page.getByLabel('Passcode', { exact: true }).fill('- -');
    for (const title of ['Time and attempts', 'Learners']) {
      await page
        .locator('.teach-more > summary')
        .filter({ hasText: new RegExp(`^${title}`) })
        .click();
    }
    await page.getByLabel('Time limit in minutes').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Make the assignment' }).click();
    const summary = page.locator('.teach-summary');
    await expect.poll(() => summary.innerText()).toContain('5 things are to be mended first:');
    for (const [label, problem] of [
      ['Search for a quiz', 'Choose a quiz.'],
      ['Time limit in minutes', 'Give whole minutes'],
      ['Due day', 'This is over already.'],
      ['E-mail address for results', 'This is no e-mail address.'],
      ['Passcode', 'Give a passcode'],
    ] as const) {
      const field = page.getByLabel(label, { exact: true });
      // Also one that was folded away.
      await field.waitFor();
      expect(await field.getAttribute('aria-invalid'), label).toBe('true');
      const about = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
      const texts = await Promise.all(about.map((id) => page.locator(`#${id}`).innerText()));
      expect(texts.join(' '), label).toContain(problem);
    }
    await page.reload();
    await awake(page);
    expect(await page.getByLabel('Time limit in minutes').inputValue()).toBe('soon');
    expect(await page.getByLabel('Due day').inputValue()).toBe('2020-01-01');
    expect(await page.getByLabel('Instructions').inputValue()).toBe('Read it twice.');
    expect(await page.getByLabel('Passcode', { exact: true }).inputValue()).toBe('- -');
    const kept = await page.evaluate(() => localStorage.getItem('slantwise:teach:form') ?? '');
    expect(kept).not.toContain('- -');
  });

  it('offers a passcode only to whoever has typed none by then', async () => {
    const { page } = await newVisitor();
    let arrive = () => {};
    const typed = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/makePasscode*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await openDesk(page);
    await page.getByLabel('When I read out a passcode').check();
    const passcode = page.getByLabel('Passcode', { exact: true });
    await passcode.fill('of my own');
    const came = page.waitForResponse('**/makePasscode*.js');
    arrive();
    await (await came).finished();
    // The one that was waited for would have come before one that is asked for now.
    await page.getByLabel('After handing in').check();
    await page.getByLabel('When I read out a passcode').check();
    expect(await passcode.inputValue()).toBe('of my own');
  });

  it('says when its quiz cannot be loaded, and loads it when asked again', async () => {
    const { page } = await newVisitor({}, { complaints: /ERR_FAILED/ });
    await page.route('**/teach/packs/*.js', (route) => route.abort());
    await openDesk(page, `#quiz=${SLUG}`);
    await page.getByText('could not be loaded').waitFor();
    await page.getByRole('button', { name: 'Make the assignment' }).click();
    await page.getByRole('link', { name: 'The quiz could not be loaded.' }).waitFor();
    await page.unroute('**/teach/packs/*.js');
    await page.getByRole('button', { name: 'Load it again' }).click();
    await chosen(page).waitFor();
    await make(page);
  });
});
