import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KeyboardReader, tabToButton } from '../harness/keyboardReader.ts';
import { answers, knownQuiz } from '../harness/packs.ts';
import {
  article,
  choose,
  expectKept,
  expectSaid,
  keptFlags,
  openQuiz,
  palette,
  ready,
  tray,
} from '../harness/quizPage.ts';
import { dragOver, spanOf } from '../harness/textOnPage.ts';
import { newVisitor } from '../harness/visitor.ts';

const SLUG = 'quayside-clearway';
const CHARACTERS = ['1', '2', '3', 's', 'n', 'p', 'e', 'd', 'u', '?'];

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('single-key shortcuts', () => {
  it('do nothing while something else than the article has the focus', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const [first] = answers(await knownQuiz(SLUG), 1);
    if (!first) throw new Error('The quiz has no answers.');
    await dragOver(page, first);
    await choose(page, 'loaded-language');
    const flag = { start: first.start, end: first.end, family: 'loaded-language' as const };
    await expectKept(page, SLUG, [flag]);

    for (const name of ['Settings', 'Hand in']) {
      await page.getByRole('button', { name, exact: true }).first().focus();
      await pressAll(page, CHARACTERS);
      await page.keyboard.press('Delete');
    }
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await palette(page).count()).toBe(0);

    await tray(page).getByRole('listitem').getByRole('button').first().click();
    await palette(page).getByRole('button', { name: 'Note' }).click();
    const note = palette(page).getByRole('textbox', { name: 'Your note' });
    await note.pressSequentially(CHARACTERS.join(''));
    expect(await note.inputValue()).toBe(CHARACTERS.join(''));
    await palette(page).getByRole('button', { name: 'Keep note' }).click();
    await expectKept(page, SLUG, [flag]);
    expect((await keptFlags(page, SLUG))[0]?.note).toBe(CHARACTERS.join(''));
  });

  it('do nothing once switched off, and Enter still opens the palette; that outlasts a reload', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('checkbox', { name: 'Single-letter and number keys in the article' }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await ready(page);

    const reader = new KeyboardReader(page, (await knownQuiz(SLUG)).article);
    const [paragraph = ''] = await page.locator('[data-block]').allTextContents();
    const words = paragraph.split(' ').slice(0, 2).join(' ');
    const span = await spanOf(page, words);
    await reader.tabToArticle();
    await reader.select(span);
    await expectSaid(page, `Selected “${words}”.`);
    await pressAll(page, CHARACTERS);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await keptFlags(page, SLUG)).toEqual([]);

    await page.keyboard.press('Enter');
    await expect.poll(() => palette(page).locator(':focus').count()).toBe(1);
    await pressAll(page, ['1', '2', '3']);
    expect(await keptFlags(page, SLUG)).toEqual([]);
    await tabToButton(page, /Unsupported claim/, 10);
    await page.keyboard.press('Enter');
    await expectKept(page, SLUG, [{ ...span, family: 'unsupported-claim' }]);
  });

  it('leave the browser its own keys', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    await article(page).focus();
    const prevented = await page.evaluate(() => {
      const element = document.activeElement;
      const press = (init: KeyboardEventInit) => {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        element?.dispatchEvent(event);
        return event.defaultPrevented;
      };
      return [
        press({ key: 'p', ctrlKey: true }),
        press({ key: 's', ctrlKey: true }),
        press({ key: '1', altKey: true }),
        press({ key: 'Tab' }),
        press({ key: 'd', metaKey: true }),
      ];
    });
    expect(prevented).toEqual([false, false, false, false, false]);
  });
});

describe('what a screen reader hears', () => {
  it('is each word and its flags, each selection, and what was done', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const [paragraph = ''] = await page.locator('[data-block]').allTextContents();
    const [first = '', second = ''] = paragraph.split(' ');
    const press = (key: string) => page.keyboard.press(key);
    await article(page).focus();
    await press('ArrowRight');
    await expectSaid(page, first);
    await press('Shift+ArrowRight');
    await expectSaid(page, `Selected “${first} ${second}”.`);
    await press('2');
    await expectSaid(page, `Flagged “${first} ${second}” as an unsupported claim.`);
    await press('ArrowLeft');
    await expectSaid(page, `${first}, flagged as unsupported claim`);
    await press('Enter');
    await press('Escape');
    await press('n');
    await expectSaid(
      page,
      `Flag: “${first} ${second}”, unsupported claim. Press 1, 2 or 3 to change the family, Delete to remove it.`,
    );
    await press('3');
    await expectSaid(page, `“${first} ${second}” is now flagged as a framing device.`);
    await press('Control+z');
    await expectSaid(page, 'Undone.');
    await press('Control+z');
    await expectSaid(page, 'Undone.');
    await press('Control+z');
    await expectSaid(page, 'Nothing to undo.');
    await press('n');
    await expectSaid(page, 'No flags yet.');
  });

  it('says the same words twice when the same thing happens twice', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    await article(page).focus();
    await page.keyboard.press('n');
    await expectSaid(page, 'No flags yet.');
    // Two regions take turns, so that the same words are a change and are read out again.
    const region = () => page.getByRole('status').allTextContents();
    const before = (await region()).indexOf('No flags yet.');
    await page.keyboard.press('n');
    await expect.poll(async () => (await region()).indexOf('No flags yet.')).not.toBe(before);
    expect((await region()).filter((text) => text === 'No flags yet.')).toHaveLength(1);
  });
});
