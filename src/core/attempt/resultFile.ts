import type { Attempt, KeptFlag } from './attempt.ts';
import type { Learner } from './learner.ts';

/** What stands in a result beside the flags when the quiz was assigned. */
export interface AssignedPart {
  /** The terms as the learner's page had them: see `readTerms`. */
  readonly terms: string;
  readonly learner: Learner;
  /** 1 for the first hand-in. */
  readonly round: number;
  /** How many hints were asked for. */
  readonly hints: number;
  /** How many flags were checked one by one before handing in. */
  readonly checked: number;
  /** The name of the accommodation that was chosen; may be empty. */
  readonly accommodation: string;
}

/** What a learner saves after handing in, and a teacher collects. Times are milliseconds since 1970. */
export interface ResultFile {
  readonly format: 'slantwise-result';
  readonly version: 1;
  readonly quiz: string;
  readonly title: string;
  readonly keyFingerprint: string;
  /** Of the text the flags lie on: see `textFingerprint`; empty in results of older versions. */
  readonly text: string;
  readonly startedAt: number;
  readonly submittedAt: number;
  readonly activeMs: number;
  /** As shown to the learner; whoever opens the file scores the flags anew. */
  readonly score: number | null;
  readonly flags: readonly KeptFlag[];
  /** Where the quiz was assigned. */
  readonly assigned?: AssignedPart | undefined;
}

export interface ResultAbout {
  readonly title: string;
  /** See `textFingerprint`. */
  readonly text: string;
  readonly assigned?: AssignedPart | undefined;
}

/** A submitted attempt as a result. */
export function resultOf(attempt: Attempt, { title, text, assigned }: ResultAbout): ResultFile {
  return {
    format: 'slantwise-result',
    version: 1,
    quiz: attempt.quiz,
    title,
    keyFingerprint: attempt.keyFingerprint,
    text,
    startedAt: attempt.startedAt,
    submittedAt: attempt.submittedAt ?? attempt.updatedAt,
    activeMs: attempt.activeMs,
    score: attempt.score ?? null,
    flags: attempt.flags,
    ...(assigned && { assigned }),
  };
}

/** A result as a file's text. */
export function writeResultFile(result: ResultFile): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
