import type { Span } from '../article/article.ts';
import type { Candidate, Rule, Strength } from './candidate.ts';
import { overLines } from './overLines.ts';
import type { Reading } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';

/** How much of a sentence a find covers: its own words, the clause round them, from them to the end, or all of it. */
export type Cover = 'words' | 'clause' | 'rest' | 'sentence';

/** One way a technique shows itself in folded text. */
export interface Pattern {
  /** With the flags `gu`. */
  readonly like: RegExp;
  readonly covers?: Cover;
  readonly strength?: Strength;
}

export type Guard = (sentence: Sentence, reading: Reading) => boolean;

export interface PatternRule {
  readonly id: string;
  readonly technique: string;
  readonly strength: Strength;
  readonly covers: Cover;
  readonly patterns: readonly Pattern[];
  /** Sentences in which the rule keeps quiet. */
  readonly unless?: Guard;
}

/** A rule that knows its technique by patterns. */
export function patternRule(rule: PatternRule): Rule {
  return {
    id: rule.id,
    find(sentence, reading) {
      const found = rule.patterns.flatMap(({ like, covers = rule.covers, strength = rule.strength }) =>
        [...sentence.folded.matchAll(like)].map((match): Candidate => {
          const words = { start: match.index, end: match.index + match[0].length };
          return {
            ...placed(sentence, covering(sentence.folded, words, covers)),
            technique: rule.technique,
            rule: rule.id,
            strength,
          };
        }),
      );
      // Asked last: most sentences hold nothing, and a guard may have to parse.
      return found.length > 0 && rule.unless?.(sentence, reading) ? [] : found;
    },
  };
}

/** A span of a sentence as one of the article. */
export function placed(sentence: Span, within: Span): Span {
  return { start: sentence.start + within.start, end: sentence.start + within.end };
}

/** Widens a span of a sentence to what it is to cover. */
export function covering(folded: string, words: Span, covers: Cover): Span {
  switch (covers) {
    case 'words':
      return words;
    case 'rest':
      return { start: words.start, end: folded.length };
    case 'sentence':
      return { start: 0, end: folded.length };
    case 'clause':
      return clauseRound(folded, words);
  }
}

/** Where a clause ends: at a strong mark, a dash, or a comma before a word that begins a clause. */
const BREAK = overLines('gu')`
    [;:()]|\s[–—-]\s|,?\s(?:but|because|although|though|while|whereas|unless)\s|,\s(?:and|so|or|which|
    who|as|if|when|then|not)\s`;

/** A word that only joins a clause to the one before. */
const JOINT = /^\s*(?:and|but|so|or|then)\s/u;

function clauseRound(folded: string, words: Span): Span {
  let { start, end } = { start: 0, end: folded.length };
  for (const match of folded.matchAll(BREAK)) {
    const after = match.index + match[0].length;
    if (after <= words.start) {
      // The conjunction stays with its clause.
      start = match.index + (match[0].startsWith(',') ? 1 : 0);
    } else if (match.index >= words.end) {
      end = match.index;
      break;
    }
  }
  const joint = JOINT.exec(folded.slice(start, words.start));
  if (start > 0 && joint) start += joint[0].length;
  return { start: Math.min(start, words.start), end };
}

/** Somebody other than the writer answers for the statement: a source, a speaker, or an openly marked opinion. */
export const answeredFor: Guard = ({ sourced, reported, hedged }) => sourced || reported || hedged();

/** A heading names a part and claims little. */
export const inHeading: Guard = ({ block }) => block.kind === 'heading';

/** The writer on the writer: their own view and their own mind. */
export const firstPerson: Guard = ({ folded }) => /\b(?:i|i'm|i've|i'd|i'll)\b/u.test(folded);

/** Whether the sentence is a question. */
export const asks: Guard = ({ whole }) => /\?["')\s]*$/u.test(whole);
