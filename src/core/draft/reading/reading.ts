import type { Article } from '../../article/article.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './subjects.ts';

/** An article as the rules read it. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** What the text is about, as far as words may be meant literally in it. */
  readonly subjects: ReadonlySet<Subject>;
  readonly words: number;
}
