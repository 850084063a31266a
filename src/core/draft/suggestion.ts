import type { Span } from '../article/article.ts';
import type { Family } from '../taxonomy/technique.ts';

/**
 * A place where an author may want to look: what a rule noticed, with a technique that it may be. It is in no key until
 * a person accepts it.
 */
export interface Suggestion extends Span {
  readonly family: Family;
  /** Id of the technique. */
  readonly technique: string;
  /** Id of the rule that noticed it; `messages/suggestions.ts` says in one sentence why. */
  readonly rule: string;
}
