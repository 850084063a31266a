import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../article/plainText.ts';
import { readingArticle } from '../reading/readArticle.ts';
import { settle } from '../settle.ts';
import { RULES } from './rules.ts';

/** What a rule should and should not find; in `yes` the words in square brackets are to be touched. For tests. */
export interface RuleCases {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What one rule finds in a text, whatever else stands there, as quotes. */
export function quotesFoundBy(id: string, text: string): string[] {
  const { article } = parsePlainText(text, 'en');
  const work = readingArticle(article);
  let step = work.next();
  while (!step.done) step = work.next();
  const reading = step.value;
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule is called ${id}.`);
  const found = reading.sentences.flatMap((sentence) => rule.find(sentence, reading));
  return settle(found, reading).map(({ start, end }) => article.text.slice(start, end));
}

/** A case as text and the words in brackets. */
function caseOf(marked: string): { readonly text: string; readonly words: string } {
  return {
    text: marked.replace(/[[\]]/g, ''),
    words: /\[([^\]]*)\]/.exec(marked)?.[1] ?? '',
  };
}

/** Tries every case of every rule. */
export function tryRules(cases: Readonly<Record<string, RuleCases>>): void {
  describe.each(Object.entries(cases))('the rule %s', (id, { yes, no }) => {
    it.each(yes)('finds: %s', (marked) => {
      const { text, words } = caseOf(marked);
      const quotes = quotesFoundBy(id, text);
      expect(
        quotes.some((quote) => words.includes(quote) || quote.includes(words.replace(/[.?!]$/, ''))),
      ).toBe(true);
    });

    it.each(no)('leaves alone: %s', (text) => {
      expect(quotesFoundBy(id, text)).toEqual([]);
    });
  });
}
