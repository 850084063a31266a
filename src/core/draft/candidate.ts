import type { Span } from '../article/article.ts';
import type { Reading } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';

/**
 * How sure a rule is, before the rest of the text is known: 3 stands in any text, 2 in one that argues, 1 only in one
 * that argues hard.
 */
export type Strength = 1 | 2 | 3;

/** What a rule noticed; offsets are those of the article's plain text. */
export interface Candidate extends Span {
  readonly technique: string;
  readonly rule: string;
  readonly strength: Strength;
}

/** One rule: readable, on its own, and told of nothing but the text. */
export interface Rule {
  /** Stable: `messages/suggestions.ts` and refused suggestions refer to it. */
  readonly id: string;
  find(sentence: Sentence, reading: Reading): readonly Candidate[];
}
