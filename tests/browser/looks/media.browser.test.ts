import { describe, expect, it } from 'vitest';
import { bringPanel, openBringPage } from '../harness/bring.ts';
import { answers, knownQuiz } from '../harness/packs.ts';
import { choose, handIn, openQuiz } from '../harness/quizPage.ts';
import { dragOver } from '../harness/textOnPage.ts';
import { INVENTED_SLUG, PLACED } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';

const SLUG = 'quayside-clearway';

describe('without colours of its own', () => {
  it('a quiz and its review can still be told apart from plain text', async () => {
    const { page } = await newVisitor({ forcedColors: 'active' });
    await openQuiz(page, SLUG);
    const [answer] = answers(await knownQuiz(SLUG), 1);
    if (!answer) throw new Error('The quiz has no answers.');
    await dragOver(page, answer);
    await choose(page, answer.item.family);
    const decorated = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((mark) => {
          const style = getComputedStyle(mark);
          return (
            style.textDecorationLine !== 'none' ||
            style.borderBottomStyle !== 'none' ||
            style.outlineStyle !== 'none'
          );
        });
    expect(await decorated('[data-block] mark')).toBe(true);
    await handIn(page);
    expect(await decorated('[data-block] mark')).toBe(true);
  });
});

describe('with scripts off', () => {
  it('an article can be read and the library lists its quizzes', async () => {
    const { page } = await newVisitor({ javaScriptEnabled: false });
    for (const slug of [SLUG, INVENTED_SLUG + PLACED]) {
      const { article, title } = await knownQuiz(slug);
      await page.goto(`/quiz/${slug}.html`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
      const text = await page.locator('#article-text').innerText();
      for (const { start, end } of article.blocks) {
        expect(text.replaceAll(/\s+/g, ' ')).toContain(
          article.text.slice(start, end).replaceAll(/\s+/g, ' '),
        );
      }
    }
    await page.goto('/');
    expect(
      await page
        .getByRole('link', { name: (await knownQuiz(SLUG)).title })
        .first()
        .isVisible(),
    ).toBe(true);
  });

  it('a page that asks for its text offers nothing that would send it to the site', async () => {
    const { page } = await newVisitor({ javaScriptEnabled: false });
    await openBringPage(page);
    expect(await bringPanel(page).getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});

describe('with scripts that are still on their way', () => {
  it('a page that asks for its text does not send it to the site', async () => {
    const { page, context } = await newVisitor({}, { complaints: /ERR_FAILED|import/ });
    await context.route('**/*.js', (route) => route.abort());
    await openBringPage(page);
    await bringPanel(page).getByRole('textbox').fill('A text that is nobody else’s business.');
    expect(await bringPanel(page).getByRole('button', { name: 'Use this text' }).isDisabled()).toBe(true);
  });
});

describe('on paper', () => {
  it('a review is the article with its marks and the score, without what can only be clicked', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    const [answer] = answers(await knownQuiz(SLUG), 1);
    if (!answer) throw new Error('The quiz has no answers.');
    await dragOver(page, answer);
    await choose(page, answer.item.family);
    await handIn(page);
    await page.emulateMedia({ media: 'print' });
    // What the browser tells a page before it prints.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('[data-block]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-block] mark').first().isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: /of 100$/ }).isVisible()).toBe(true);
    expect(await page.getByText(answer.item.why.slice(0, 40)).first().isVisible()).toBe(true);
    for (const chrome of [
      page.getByRole('navigation'),
      page.getByRole('button', { name: 'Print' }),
      page.getByRole('button', { name: 'Settings' }),
      page.getByRole('button', { name: 'Next explanation' }),
      page.getByRole('group', { name: 'Show' }),
    ]) {
      expect(await chrome.filter({ visible: true }).count()).toBe(0);
    }
  });
});
