import type { Article } from '../../core/article/article.ts';
import type { Attempt, EarlierRound } from '../../core/attempt/attempt.ts';
import { type ResultFile, resultOf } from '../../core/attempt/resultFile.ts';
import { textFingerprint } from '../../core/attempt/textFingerprint.ts';
import type { Assignment } from './onThisPage.ts';
import type { AssignedRecord } from './record.ts';

const SECOND = 1000;

/** The rounds that were handed in and do not stand in the record, each as an attempt of its own, in order. */
export function missing(attempt: Attempt, { submissions }: AssignedRecord): Attempt[] {
  const known = new Set(submissions.map(({ submittedAt }) => submittedAt));
  // A time that came back from a learning platform is one of whole seconds.
  for (const { submittedAt } of submissions) known.add(submittedAt - (submittedAt % SECOND));
  const rounds: readonly (EarlierRound | Attempt)[] = [...attempt.earlier, attempt];
  return rounds.flatMap(({ submittedAt, score, flags }) =>
    submittedAt === undefined || known.has(submittedAt)
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
