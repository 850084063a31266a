import type { Terms } from '../assignment/terms.ts';
import type { Gradebook, HandIn, KnownAssignment, Person } from './gradebook.ts';
import type { Marking } from './markedHandIn.ts';

/** Which of several hand-ins of one learner counts. */
export type Counts = 'best' | 'last' | 'first';

/** An assignment, or a quiz that was played without one. */
export interface Column {
  /** `a:` and the id of the terms, or `q:` and the quiz's slug. */
  readonly id: string;
  readonly quiz: string;
  readonly title: string;
  /** `null` for practice. */
  readonly assignment: KnownAssignment | null;
}

/** What is said of one hand-in beside its marks; all of it is told and none of it changes the score. */
export type RoundNotice =
  | { readonly code: 'late'; readonly byMs: number }
  | { readonly code: 'over-time'; readonly byMs: number }
  | { readonly code: 'over-attempts'; readonly allowed: number };

/** One hand-in of a learner on a column. */
export interface Round {
  readonly handIn: HandIn;
  /** `null` while it has not been marked yet. */
  readonly marking: Marking | null;
  readonly notices: readonly RoundNotice[];
}

/** One learner on one column. */
export interface Cell {
  /** By the time they were handed in. */
  readonly rounds: readonly Round[];
  /** The one that counts; `null` where there is none. */
  readonly counting: Round | null;
  /** `none`: nothing there and nothing due from them. */
  readonly state: 'marked' | 'unmarked' | 'missing' | 'none';
}

export interface Row {
  readonly person: Person;
  /** One a column, in the same order. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Hand-ins that say no name and were given to nobody. */
  readonly nameless: readonly { readonly column: Column; readonly round: Round }[];
}

export interface TableOptions {
  readonly counts?: Counts;
  /** The marking of a hand-in as far as it is known. */
  readonly marking: (handIn: HandIn) => Marking | null;
  /** The title of a quiz by its slug, where the site knows it. */
  readonly titleOf?: (quiz: string) => string | undefined;
}

export type TermsOf = (handIn: HandIn) => Terms | null;

/** Learners × assignments. */
export function tableOf(_gradebook: Gradebook, _options: TableOptions): Table {
  return { columns: [], rows: [], nameless: [] };
}
