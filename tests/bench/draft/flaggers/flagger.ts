import type { Article, Span } from '../../../../src/core/article/article.ts';
import type { Family } from '../../../../src/core/taxonomy/technique.ts';

/** A span that somebody or something flags. */
export interface Flagged extends Span {
  readonly family: Family;
  /** Id of the rule that noticed it, where there are rules. */
  readonly rule?: string;
}

/** A way to flag an article. */
export interface Flagger {
  readonly name: string;
  readonly flag: (article: Article) => readonly Flagged[];
}
