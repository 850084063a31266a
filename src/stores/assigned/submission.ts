import type { Article } from '../../core/article/article.ts';
import type { Attempt, EarlierRound } from '../../core/attempt/attempt.ts';
import { type ResultFile, resultOf } from '../../core/attempt/resultFile.ts';
import { textFingerprint } from '../../core/attempt/textFingerprint.ts';
import type { Assignment } from './onThisPage.ts';
import type { AssignedRecord } from './record.ts';

/** A second in which nobody hands in twice: platforms and codes keep no more of a time. */
const second = (ms: number) => Math.floor(ms / 1000);

/** The rounds that were handed in and do not stand in the record, each as an attempt of its own, in order. */
export function missing(attempt: Attempt, { submissions }: AssignedRecord): Attempt[] {
  const known = new Set(submissions.map(({ submittedAt }) => second(submittedAt)));
  const rounds: readonly (EarlierRound | Attempt)[] = [...attempt.earlier, attempt];
  return rounds.flatMap(({ submittedAt, score, flags }) =>
    submittedAt === undefined || known.has(second(submittedAt))
      ? []
      : [{ ...attempt, submittedAt, score: score ?? null, flags }],
  );
}

/** What is handed in: the flags of this round, with whose they are and how they came about. */
export function submissionOf(
  attempt: Attempt,
  { learner, startedAt, hints, checked, accommodation, submissions }: AssignedRecord,
  { terms, code }: Assignment,
  { text }: Article,
): ResultFile {
  const round = submissions.length + 1;
  const assigned = { terms: code, learner, round, hints, checked: checked.length, accommodation };
  const result = resultOf(attempt, { title: terms.title, text: textFingerprint(text), assigned });
  // An attempt counts the time of all its rounds.
  const before = submissions.reduce((sum, { activeMs }) => sum + activeMs, 0);
  return {
    ...result,
    startedAt: Math.min(startedAt, result.submittedAt),
    activeMs: Math.max(0, result.activeMs - before),
  };
}
