import { isRecord, readCount, readFlags, readText } from './reading.ts';
import type { ResultFile } from './resultFile.ts';

/** Why a file is not a result that can be opened here. */
export type ResultFileTrouble =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-result' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'other-quiz'; readonly quiz: string; readonly title: string }
  | { readonly code: 'bad-flags' };

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
