import { type Learner, tidyName } from '../../core/attempt/learner.ts';
import { isRecord, readCount, readText } from '../../core/attempt/reading.ts';
import { readAnyResult } from '../../core/attempt/readResultFile.ts';
import type { ResultFile } from '../../core/attempt/resultFile.ts';

/** What a hint points at: a core item, and whether its very sentence was named. */
export interface Hint {
  readonly item: string;
  readonly sentence: boolean;
}

/**
 * What a device keeps of one learner on one assignment beside the flags, as JSON. Times are milliseconds since 1970.
 * Whatever is handed in stands in it word for word, so that nothing that is done later can change it.
 */
export interface AssignedRecord {
  readonly version: 1;
  /** The id of the terms. */
  readonly assignment: string;
  readonly learner: Learner;
  /** When the round in progress, or the last one, was started: the time limit counts from here. */
  readonly startedAt: number;
  /** The name of the accommodation that was chosen; may be empty. */
  readonly accommodation: string;
  /** How many hints were asked for, in all rounds: one that was given helps in later rounds too. */
  readonly hints: number;
  /** The hint that is showing. */
  readonly hint: Hint | null;
  /** Ids of the flags that were checked, in all rounds. */
  readonly checked: readonly string[];
  /** The passcode that opened the review, so that it opens again on the next visit; empty before. */
  readonly passcode: string;
  /** What was handed in, in order. */
  readonly submissions: readonly ResultFile[];
}

/** The record of somebody who starts now. */
export function newRecord(
  assignment: string,
  learner: Learner,
  accommodation: string,
  now: number,
): AssignedRecord {
  return {
    version: 1,
    assignment,
    learner,
    startedAt: now,
    accommodation,
    hints: 0,
    hint: null,
    checked: [],
    passcode: '',
    submissions: [],
  };
}

export function writeRecord(record: AssignedRecord): string {
  return JSON.stringify(record);
}

/** Reads what an earlier visit stored; `null` for what is no record of this assignment, or of a newer version. */
export function readRecord(stored: string, assignment: string): AssignedRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return null;
  }
  if (!isRecord(value) || value['version'] !== 1 || value['assignment'] !== assignment) return null;
  const { learner, hint, checked, submissions } = value;
  const startedAt = readCount(value['startedAt']);
  if (!isRecord(learner) || startedAt === null || !Array.isArray(checked) || !Array.isArray(submissions))
    return null;
  const handedIn = submissions.map((result: unknown) => readAnyResult(JSON.stringify(result)));
  const read = handedIn.flatMap((result) => ('code' in result ? [] : [result]));
  // Half of what was handed in is not to pass for all of it.
  if (read.length < handedIn.length) return null;
  return {
    version: 1,
    assignment,
    learner: {
      name: tidyName(readText(learner['name'], 2000) ?? ''),
      class: tidyName(readText(learner['class'], 2000) ?? ''),
    },
    startedAt,
    accommodation: readText(value['accommodation'], 2000) ?? '',
    hints: Math.floor(readCount(value['hints']) ?? 0),
    hint:
      isRecord(hint) && typeof hint['item'] === 'string'
        ? { item: hint['item'], sentence: hint['sentence'] === true }
        : null,
    checked: checked.filter((id: unknown) => typeof id === 'string'),
    passcode: readText(value['passcode'], 2000) ?? '',
    submissions: read,
  };
}
