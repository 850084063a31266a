import type { Gradebook } from '../../../core/gradebook/gradebook.ts';
import { KEYS } from './changes.ts';
import type { RecordChange, StoredPart } from './gradebookStorage.ts';

/** A gradebook with changes made to it: those of another tab, or an earlier state of some records. */
export function applied(gradebook: Gradebook, changes: readonly RecordChange[]): Gradebook {
  return {
    ...gradebook,
    people: part(gradebook.people, 'people', KEYS.people, changes),
    handIns: part(gradebook.handIns, 'handIns', KEYS.handIns, changes),
    overrides: part(gradebook.overrides, 'overrides', KEYS.overrides, changes),
    assignments: part(gradebook.assignments, 'assignments', KEYS.assignments, changes),
  };
}

function part<Kind>(
  records: readonly Kind[],
  name: StoredPart,
  keyOf: (record: Kind) => string,
  changes: readonly RecordChange[],
): readonly Kind[] {
  const wanted = new Map(changes.filter((change) => change.part === name).map((one) => [one.key, one.value]));
  if (wanted.size === 0) return records;
  const kept = records.flatMap((record) => {
    const key = keyOf(record);
    const change = wanted.get(key);
    if (change === undefined) return [record];
    wanted.delete(key);
    return change === null ? [] : [change as Kind];
  });
  const added = [...wanted.values()].filter((value) => value !== null);
  return [...kept, ...(added as Kind[])];
}
