import type {
  AssignmentRecord,
  Gradebook,
  HandIn,
  Override,
  Person,
} from '../../../core/gradebook/gradebook.ts';
import type { RecordChange, StoredPart } from './gradebookStorage.ts';

/** The key of each kind of record. Overrides are only ever added: each has a key of its own. */
export const KEYS = {
  people: ({ id }: Person) => id,
  handIns: ({ id }: HandIn) => id,
  overrides: ({ handIn, item, at, outcome }: Override) => JSON.stringify([handIn, item, at, outcome]),
  assignments: ({ terms }: AssignmentRecord) => terms,
} as const;

/**
 * What must be written for `after` to be stored where `before` is. Records are compared by identity: a change makes new
 * ones, and what stayed is the same object.
 */
export function changesBetween(before: Gradebook, after: Gradebook): RecordChange[] {
  return [
    ...differences('people', before.people, after.people, KEYS.people),
    ...differences('handIns', before.handIns, after.handIns, KEYS.handIns),
    ...differences('overrides', before.overrides, after.overrides, KEYS.overrides),
    ...differences('assignments', before.assignments, after.assignments, KEYS.assignments),
  ];
}

function differences<Kind extends Person | HandIn | Override | AssignmentRecord>(
  part: Exclude<StoredPart, 'extras'>,
  before: readonly Kind[],
  after: readonly Kind[],
  keyOf: (record: Kind) => string,
): RecordChange[] {
  if (before === after) return [];
  const known = new Map(before.map((record) => [keyOf(record), record]));
  const changes: RecordChange[] = [];
  for (const record of after) {
    const key = keyOf(record);
    if (known.get(key) !== record) changes.push({ part, key, value: record });
    known.delete(key);
  }
  for (const key of known.keys()) changes.push({ part, key, value: null });
  return changes;
}
