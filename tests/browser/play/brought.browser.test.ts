import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { chooseFile, openBringPage, pasteText } from '../harness/bring.ts';
import { type KnownQuiz, knownQuiz } from '../harness/packs.ts';
import { openQuiz, ready } from '../harness/quizPage.ts';
import { COLUMN, COLUMN_SLUG, hasColumn, INVENTED_SLUG, inventedText, PLACED } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';
import { playByKeyboard } from './byKeyboard.ts';
import { playByMouse } from './byMouse.ts';

/** The quiz as it stands with its text in place, under the slug of the page that asks for the text. */
async function broughtQuiz(slug: string): Promise<KnownQuiz> {
  return { ...(await knownQuiz(slug + PLACED)), slug };
}

async function openFile(page: Page, slug: string, name: string, text: string): Promise<void> {
  await openBringPage(page, slug);
  await chooseFile(page, name, text);
  await ready(page);
}

async function paste(page: Page, slug: string, text: string): Promise<void> {
  await openBringPage(page, slug);
  await pasteText(page, text);
  await ready(page);
}

describe('an invented article that its reader brings', () => {
  it('is opened from a file and played with the mouse', async () => {
    const { page } = await newVisitor();
    await openFile(page, INVENTED_SLUG, 'mallow.txt', inventedText());
    await playByMouse(page, await broughtQuiz(INVENTED_SLUG));
  });

  it('is pasted and played with the keyboard alone', async () => {
    const { page } = await newVisitor();
    await paste(page, INVENTED_SLUG, inventedText());
    await playByKeyboard(page, await broughtQuiz(INVENTED_SLUG));
  });

  it('is played where the site holds its text', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, INVENTED_SLUG + PLACED);
    await playByMouse(page, await knownQuiz(INVENTED_SLUG + PLACED));
  });
});

describe.skipIf(!hasColumn())('the whole column, where it stands beside the project', () => {
  it('is opened from a file and played with the mouse', async () => {
    const { page } = await newVisitor();
    await openFile(page, COLUMN_SLUG, 'column.txt', await readFile(COLUMN, 'utf8'));
    await playByMouse(page, await broughtQuiz(COLUMN_SLUG));
  });

  it('is pasted and played with the keyboard alone', async () => {
    const { page } = await newVisitor();
    await paste(page, COLUMN_SLUG, await readFile(COLUMN, 'utf8'));
    await playByKeyboard(page, await broughtQuiz(COLUMN_SLUG));
  });

  it('is played with the mouse and with the keyboard where the site holds it', async () => {
    const slug = COLUMN_SLUG + PLACED;
    const quiz = await knownQuiz(slug);
    const first = await newVisitor();
    await openQuiz(first.page, slug);
    await playByMouse(first.page, quiz);
    const second = await newVisitor();
    await openQuiz(second.page, slug);
    await playByKeyboard(second.page, quiz);
  });
});
