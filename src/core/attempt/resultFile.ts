import type { Attempt, KeptFlag } from './attempt.ts';
import { isRecord, readCount, readFlags, readText } from './reading.ts';

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

/** Why a file is not a result that can be opened here. */
export type ResultFileTrouble =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-result' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'other-quiz'; readonly quiz: string; readonly title: string }
  | { readonly code: 'bad-flags' };

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

/** Reads a file that claims to be a result of `quiz`; nothing in it is trusted. */
export function readResultFile(text: string, quiz: string): ResultFile | ResultFileTrouble {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'not-json' };
  }
  if (!isRecord(value) || value['format'] !== 'slantwise-result') return { code: 'not-a-result' };
  const version = readCount(value['version']);
  if (version === null) return { code: 'not-a-result' };
  if (version > 1) return { code: 'newer-version', version };
  const title = readText(value['title'], 1000) ?? '';
  const owner = readText(value['quiz'], 200);
  if (owner === null) return { code: 'not-a-result' };
  if (owner !== quiz) return { code: 'other-quiz', quiz: owner, title };
  const read = readFlags(value['flags']);
  if (!read || read.unreadable > 0) return { code: 'bad-flags' };
  return {
    format: 'slantwise-result',
    version: 1,
    quiz: owner,
    title,
    keyFingerprint: readText(value['keyFingerprint'], 100) ?? '',
    startedAt: readCount(value['startedAt']) ?? 0,
    submittedAt: readCount(value['submittedAt']) ?? 0,
    activeMs: readCount(value['activeMs']) ?? 0,
    score: readCount(value['score']),
    flags: read.flags,
  };
}
