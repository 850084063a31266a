import type { Terms } from '../../assignment/terms.ts';
import { readTerms } from '../../assignment/termsCode.ts';
import { isRecord, readCount, readText } from '../../attempt/reading.ts';
import { readSealedKey } from '../../sealing/sealedKey.ts';
import type { AssignmentRecord } from '../gradebook.ts';
import { readMarkableQuiz } from './readQuiz.ts';

/** An assignment as a file that a teacher keeps: with its key, so it is nothing for learners. */
export function writeAssignment(record: AssignmentRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** Reads what claims to be an assignment; `null` when its terms cannot be read. Nothing in it is trusted. */
export function readAssignment(value: unknown): AssignmentRecord | null {
  if (!isRecord(value) || value['format'] !== 'slantwise-assignment' || value['version'] !== 1) return null;
  const terms = readText(value['terms'], 20_000);
  if (terms === null || !termsOf(terms)) return null;
  const classes = Array.isArray(value['classes']) ? value['classes'].slice(0, 1000) : [];
  return {
    format: 'slantwise-assignment',
    version: 1,
    terms,
    quiz: readMarkableQuiz(value['quiz']),
    sealed: readSealedKey(value['sealed']),
    classes: classes.flatMap((name: unknown) => readText(name, 200) ?? []),
    createdAt: readCount(value['createdAt']) ?? 0,
  };
}

/** The terms of a code, or `null`. */
export function termsOf(code: string): Terms | null {
  const terms = readTerms(code);
  return 'code' in terms ? null : terms;
}

/** Two records of one assignment as one: `known` stays, and takes what it lacks from the other. */
export function joinedAssignment(known: AssignmentRecord, other: AssignmentRecord): AssignmentRecord {
  return {
    ...known,
    quiz: known.quiz ?? other.quiz,
    sealed: known.sealed ?? other.sealed,
    classes: known.classes.length > 0 ? known.classes : other.classes,
  };
}
