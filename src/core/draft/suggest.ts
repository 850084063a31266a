import type { Article } from '../article/article.ts';
import { findTechnique } from '../taxonomy/taxonomy.ts';
import { passGate } from './gate.ts';
import { readArticle } from './reading/readArticle.ts';
import { RULES } from './rules/rules.ts';
import { settle } from './settle.ts';
import type { Suggestion } from './suggestion.ts';

/** Whether there are rules for a language (a BCP 47 tag): today for English alone. */
export function canSuggest(lang: string): boolean {
  return /^en(?:-|$)/iu.test(lang);
}

/**
 * Places of an article that an author may want to look at, in order of position. No two of one family overlap; each
 * lies in one block and begins and ends at words. The same text always gives the same suggestions; a text in a
 * language without rules gives none. The work grows with the length of the text.
 */
export function suggest(article: Article): Suggestion[] {
  if (!canSuggest(article.lang)) return [];
  const reading = readArticle(article);
  const candidates = RULES.flatMap((rule) =>
    reading.sentences.flatMap((sentence) => rule.find(sentence, reading)),
  );
  return settle(passGate(candidates, reading), reading).flatMap(({ start, end, technique, rule }) => {
    const family = findTechnique(technique)?.family;
    return family ? [{ start, end, family, technique, rule }] : [];
  });
}
