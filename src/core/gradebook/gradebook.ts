import type { Terms } from '../assignment/terms.ts';
import type { ResultFile } from '../attempt/resultFile.ts';
import type { Judgement } from '../scoring/options.ts';
import type { SealedKey } from '../sealing/sealedKey.ts';
import type { TeachQuiz } from '../teach/teachQuiz.ts';

/** How a result came: as a learner's file, as a code from a chat, typed in from paper, or from a learning platform. */
export type Way = 'file' | 'code' | 'paper' | 'platform';

/** One collected result. Times are milliseconds since 1970. */
export interface HandIn {
  /** Its receipt: see `receipt`. */
  readonly id: string;
  readonly result: ResultFile;
  readonly way: Way;
  readonly importedAt: number;
  /** The file it came in; within a zip, the path too. */
  readonly from: string;
  /** The person whom the teacher gave it to, whatever name stands in it; else `null`. */
  readonly givenTo: string | null;
  /** When the teacher put it into the bin; it is kept there. `null` while it counts. */
  readonly binnedAt: number | null;
}

/**
 * Somebody on the roster, or whom the teacher renamed or merged. Learners whom only their results name are no entries:
 * `peopleOf` makes them of the results. Texts may be empty.
 */
export interface Person {
  /** See `personId`. */
  readonly id: string;
  readonly name: string;
  readonly class: string;
  /** The code that stands in place of a name on results, where the teacher gave codes out. */
  readonly code: string;
  readonly email: string;
  /** The school's number: Canvas’s SIS User ID, Moodle’s ID number. */
  readonly externalId: string;
  /** The name they sign in by: Canvas’s SIS Login ID, Moodle’s username. */
  readonly login: string;
  /** Canvas’s own ID of them. */
  readonly platformId: string;
  readonly onRoster: boolean;
  /** Each a `learnerKey`: what results call them. */
  readonly aliases: readonly string[];
}

/** A teacher's judgement of one item or fair passage of one hand-in. The latest of an item counts. */
export interface Override {
  readonly handIn: string;
  /** The item's or the fair passage's id. */
  readonly item: string;
  /** `null` takes an earlier one back. */
  readonly outcome: Judgement['outcome'] | null;
  /** Why; never empty. */
  readonly note: string;
  readonly at: number;
}

/** What marking needs of a quiz. */
export type MarkableQuiz = Pick<
  TeachQuiz,
  'slug' | 'title' | 'article' | 'key' | 'keyFingerprint' | 'sealed' | 'draft' | 'imprint'
>;

/** An assignment as it is kept on the teacher's device and in an assignment file. */
export interface AssignmentRecord {
  readonly format: 'slantwise-assignment';
  readonly version: 1;
  /** As learners get them: see `readTerms`. */
  readonly terms: string;
  /** The quiz as it was assigned; `null` where only the site knows it. */
  readonly quiz: MarkableQuiz | null;
  /** The key that was sealed for it; else `null`. */
  readonly sealed: SealedKey | null;
  /** The classes it was given to; empty for everybody. Only they are missed when they hand nothing in. */
  readonly classes: readonly string[];
  readonly createdAt: number;
}

/** Everything a teacher has collected: kept on the device, saved and restored as one file. */
export interface Gradebook {
  readonly format: 'slantwise-gradebook';
  readonly version: 1;
  readonly people: readonly Person[];
  readonly handIns: readonly HandIn[];
  readonly overrides: readonly Override[];
  readonly assignments: readonly AssignmentRecord[];
}

export const EMPTY_GRADEBOOK: Gradebook = {
  format: 'slantwise-gradebook',
  version: 1,
  people: [],
  handIns: [],
  overrides: [],
  assignments: [],
};

/** An assignment as it was learnt of: its record with the terms read. */
export interface KnownAssignment {
  readonly terms: Terms;
  /** `null` where only results tell of it. */
  readonly record: AssignmentRecord | null;
}
