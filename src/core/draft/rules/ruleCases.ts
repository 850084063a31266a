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
export function caseOf(marked: string): { readonly text: string; readonly words: string } {
  return {
    text: marked.replace(/[[\]]/g, ''),
    words: /\[([^\]]*)\]/.exec(marked)?.[1] ?? '',
  };
}
