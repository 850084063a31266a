import type { Attempt, KeptFlag } from './attempt.ts';

/** What a learner saves after handing in, and a teacher collects. Times are milliseconds since 1970. */
export interface ResultFile {
  readonly format: 'slantwise-result';
  readonly version: 1;
  readonly quiz: string;
  readonly title: string;
  readonly keyFingerprint: string;
  readonly startedAt: number;
  readonly submittedAt: number;
  readonly activeMs: number;
  /** As shown to the learner; whoever opens the file scores the flags anew. */
  readonly score: number | null;
  readonly flags: readonly KeptFlag[];
}

/** A submitted attempt as a file's text. */
export function writeResultFile(attempt: Attempt, title: string): string {
  const file: ResultFile = {
    format: 'slantwise-result',
    version: 1,
    quiz: attempt.quiz,
    title,
    keyFingerprint: attempt.keyFingerprint,
    startedAt: attempt.startedAt,
    submittedAt: attempt.submittedAt ?? attempt.updatedAt,
    activeMs: attempt.activeMs,
    score: attempt.score ?? null,
    flags: attempt.flags,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
