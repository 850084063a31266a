import type { Family } from '../../taxonomy/technique.ts';
import type { About } from '../authoredQuiz.ts';

/** `must`: the pack would not build. `should`: it would, but a learner gets less of it than could be. */
export type Severity = 'must' | 'should';

/** What is said of one mark. */
export type MarkCode =
  | 'cannot-point'
  | 'bad-id'
  | 'same-id'
  | 'no-word'
  | 'no-technique'
  | 'unknown-technique'
  | 'technique-of-other-family'
  | 'also-own-family'
  | 'no-why'
  | 'bad-source'
  | 'cut-word'
  | 'no-check'
  | 'why-too-short'
  | 'why-repeats-quote'
  | 'neutral-equals-quote';

/** What is said of two marks: of the first because of the second. */
export type PairCode = 'same-span' | 'note-on-item' | 'overlap';

/** What is said of the quiz as a whole. */
export type QuizCode = 'no-text' | 'short-text' | 'bad-slug' | 'no-items' | 'no-core' | 'no-fair';

type Said =
  | { readonly code: MarkCode; readonly mark: string }
  | { readonly code: 'adrift'; readonly mark: string }
  | {
      readonly code: 'why-too-hard';
      readonly mark: string;
      /** School grades (US): that of the explanation and the highest for the level. */
      readonly grade: number;
      readonly most: number;
    }
  | { readonly code: PairCode; readonly mark: string; readonly other: string }
  | { readonly code: 'family-without-items'; readonly family: Family }
  | { readonly code: QuizCode }
  | { readonly code: 'missing' | 'malformed'; readonly field: keyof About };

/** Something that an author may want to mend; `messages/authoring.ts` says it. */
export type Check = Said & { readonly severity: Severity };
