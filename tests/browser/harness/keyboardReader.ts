import type { Page } from 'playwright-core';
import type { Article, Span } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { type Tokens, tokenRange } from '../../../src/core/article/tokens.ts';
import { readersWords } from '../../../src/core/article/words.ts';

/** Somebody who reads and marks an article with the keyboard alone, and knows where the cursor is. */
export class KeyboardReader {
  readonly #page: Page;
  readonly #words: Tokens;
  readonly #sentences: readonly Span[];
  readonly #blocks: readonly Span[];
  /** The word under the cursor; `null` before the first key. */
  #at: number | null = null;

  constructor(page: Page, article: Article) {
    this.#page = page;
    this.#words = readersWords(article.text, article.lang);
    this.#sentences = sentences(article);
    this.#blocks = article.blocks;
  }

  /** Presses Tab until the article has the focus. */
  async tabToArticle(): Promise<void> {
    await tabTo(this.#page, () => document.activeElement?.id === 'article-text');
  }

  /** Selects a span of whole words: there by paragraph, sentence and word, then Shift and the arrows. */
  async select(span: Span): Promise<void> {
    const { from, to } = tokenRange(this.#words, span);
    await this.#goTo(from);
    for (let word = from; word < to - 1; word += 1) await this.#page.keyboard.press('Shift+ArrowRight');
    this.#at = to - 1;
  }

  /** The sentence that holds a span, selected with one key; returns it. */
  async selectSentenceOf(span: Span): Promise<Span> {
    await this.#goTo(tokenRange(this.#words, span).from);
    await this.#page.keyboard.press('s');
    const sentence = this.#sentences.find(({ start, end }) => start <= span.start && span.start < end);
    const { from, to } = tokenRange(this.#words, sentence ?? span);
    this.#at = to - 1;
    return { start: this.#words.starts[from] ?? 0, end: this.#words.ends[to - 1] ?? 0 };
  }

  /** Puts the cursor on the first word of a span. */
  async moveTo(span: Span): Promise<void> {
    await this.#goTo(tokenRange(this.#words, span).from);
  }

  async #goTo(word: number): Promise<void> {
    if (this.#at === null) {
      await this.#page.keyboard.press('ArrowRight');
      this.#at = 0;
    }
    this.#at = await this.#leap(this.#at, word, this.#blocks, ['PageDown', 'PageUp']);
    this.#at = await this.#leap(this.#at, word, this.#sentences, ['ArrowDown', 'ArrowUp']);
    for (; this.#at < word; this.#at += 1) await this.#page.keyboard.press('ArrowRight');
    for (; this.#at > word; this.#at -= 1) await this.#page.keyboard.press('ArrowLeft');
  }

  /** Presses a key once for each unit that lies between; returns the word it comes to. */
  async #leap(at: number, goal: number, units: readonly Span[], keys: [string, string]): Promise<number> {
    const ranges = units.map((unit) => tokenRange(this.#words, unit)).filter(({ from, to }) => to > from);
    const unitOf = (word: number) => ranges.findIndex(({ from, to }) => from <= word && word < to);
    let here = at;
    for (let unit = unitOf(at); unit < unitOf(goal); unit += 1) {
      await this.#page.keyboard.press(keys[0]);
      here = ranges[unit + 1]?.from ?? here;
    }
    while (unitOf(here) > unitOf(goal)) {
      const unit = unitOf(here);
      await this.#page.keyboard.press(keys[1]);
      const start = ranges[unit]?.from ?? 0;
      here = here > start ? start : (ranges[unit - 1]?.from ?? 0);
    }
    return here;
  }
}

/** Presses Tab until the page says that the focus is where it should be. */
export async function tabTo(page: Page, isThere: () => boolean, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await page.evaluate(isThere)) return;
    await page.keyboard.press('Tab');
  }
  if (!(await page.evaluate(isThere))) throw new Error(`${most} presses of Tab did not lead there.`);
}

/** Presses Tab until the button of this name has the focus. */
export async function tabToButton(page: Page, name: string | RegExp, most = 80): Promise<void> {
  const focused = page.locator(':focus');
  const isNamed = (words: string) => (typeof name === 'string' ? words === name : name.test(words));
  for (let presses = 0; presses < most; presses += 1) {
    if ((await focused.count()) > 0 && isNamed(await focused.evaluate(nameOf))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab did not lead to “${name}”.`);
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
}
