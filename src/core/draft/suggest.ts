import type { Article } from '../article/article.ts';
import { findTechnique } from '../taxonomy/taxonomy.ts';
import type { Candidate } from './candidate.ts';
import { passGate } from './gate.ts';
import { readingArticle } from './reading/readArticle.ts';
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
  const work = suggesting(article);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The work of `suggest` in pieces of some milliseconds: it stops after each, so that a page gets its turn. */
export function* suggesting(article: Article): Generator<void, Suggestion[]> {
  if (!canSuggest(article.lang)) return [];
  const reading = yield* readingArticle(article);
  const candidates: Candidate[] = [];
  for (const rule of RULES) {
    for (const sentence of reading.sentences) {
      candidates.push(...rule.find(sentence, reading));
      yield;
    }
  }
  return settle(passGate(candidates, reading), reading).flatMap(({ start, end, technique, rule }) => {
    const family = findTechnique(technique)?.family;
    return family ? [{ start, end, family, technique, rule }] : [];
  });
}
