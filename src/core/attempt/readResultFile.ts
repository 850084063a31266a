import { tidyName } from './learner.ts';
import { isRecord, readCount, readFlags, readText } from './reading.ts';
import type { AssignedPart, ResultFile } from './resultFile.ts';

/** Why a file is not a result that can be opened here. */
export type ResultFileTrouble =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-result' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'other-quiz'; readonly quiz: string; readonly title: string }
  | { readonly code: 'bad-flags' };

/** Reads a file that claims to be a result of `quiz`; nothing in it is trusted. */
export function readResultFile(text: string, quiz: string): ResultFile | ResultFileTrouble {
  const read = readAnyResult(text);
  if ('code' in read || read.quiz === quiz) return read;
  return { code: 'other-quiz', quiz: read.quiz, title: read.title };
}

type AnyTrouble = Exclude<ResultFileTrouble, { code: 'other-quiz' }>;

/** Reads a file that claims to be a result, whichever quiz it is of; nothing in it is trusted. */
export function readAnyResult(text: string): ResultFile | AnyTrouble {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'not-json' };
  }
  return readResultValue(value);
}

/** The same for a value that was JSON. */
export function readResultValue(value: unknown): ResultFile | Exclude<AnyTrouble, { code: 'not-json' }> {
  if (!isRecord(value) || value['format'] !== 'slantwise-result') return { code: 'not-a-result' };
  const version = readCount(value['version']);
  if (version === null) return { code: 'not-a-result' };
  if (version > 1) return { code: 'newer-version', version };
  const title = readText(value['title'], 1000) ?? '';
  const owner = readText(value['quiz'], 200);
  if (owner === null) return { code: 'not-a-result' };
  const read = readFlags(value['flags']);
  if (!read || read.unreadable > 0) return { code: 'bad-flags' };
  const assigned = readAssigned(value['assigned']);
  return {
    format: 'slantwise-result',
    version: 1,
    quiz: owner,
    title,
    keyFingerprint: readText(value['keyFingerprint'], 100) ?? '',
    text: readText(value['text'], 100) ?? '',
    startedAt: readCount(value['startedAt']) ?? 0,
    submittedAt: readCount(value['submittedAt']) ?? 0,
    activeMs: readCount(value['activeMs']) ?? 0,
    score: readCount(value['score']),
    flags: read.flags,
    ...(assigned && { assigned }),
  };
}

/** What it says of the assignment; what cannot be read of that is left out, the flags count all the same. */
function readAssigned(value: unknown): AssignedPart | undefined {
  if (!isRecord(value) || !isRecord(value['learner'])) return undefined;
  const learner = value['learner'];
  return {
    terms: readText(value['terms'], 20_000) ?? '',
    learner: {
      name: tidyName(readText(learner['name'], 2000) ?? ''),
      class: tidyName(readText(learner['class'], 2000) ?? ''),
    },
    round: Math.max(1, Math.floor(readCount(value['round']) ?? 1)),
    hints: Math.floor(readCount(value['hints']) ?? 0),
    checked: Math.floor(readCount(value['checked']) ?? 0),
    accommodation: tidyName(readText(value['accommodation'], 2000) ?? ''),
  };
}
