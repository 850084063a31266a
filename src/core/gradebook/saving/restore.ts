import { joinedAssignment, termsOf } from '../assignments/assignmentRecord.ts';
import type { AssignmentRecord, Gradebook, Override, Person } from '../gradebook.ts';
import { handInsInOrder, joinedHandIn } from '../handIn.ts';
import { compare, filledPerson } from '../people/people.ts';

/** Adds a saved gradebook, or an assignment, to what is there. Where both say something, what is there stays. */
export function restore(gradebook: Gradebook, from: Gradebook | AssignmentRecord): Gradebook {
  if (from.format === 'slantwise-assignment') {
    return { ...gradebook, assignments: joinedAssignments([...gradebook.assignments, from]) };
  }
  const handIns = new Map(gradebook.handIns.map((handIn) => [handIn.id, handIn]));
  for (const handIn of from.handIns) {
    const known = handIns.get(handIn.id);
    handIns.set(handIn.id, known ? joinedHandIn(known, handIn) : handIn);
  }
  const people = joinedPeople(gradebook.people, from.people);
  return {
    format: 'slantwise-gradebook',
    version: 1,
    people,
    handIns: handInsInOrder(handIns).map((handIn) => {
      const { givenTo } = handIn;
      return givenTo === null || people.some(({ id }) => id === givenTo)
        ? handIn
        : { ...handIn, givenTo: null };
    }),
    overrides: joinedOverrides([...gradebook.overrides, ...from.overrides]),
    assignments: joinedAssignments([...gradebook.assignments, ...from.assignments]),
  };
}

function joinedAssignments(records: readonly AssignmentRecord[]): AssignmentRecord[] {
  const byId = new Map<string, AssignmentRecord>();
  for (const record of records) {
    const id = termsOf(record.terms)?.id ?? record.terms;
    const known = byId.get(id);
    byId.set(id, known ? joinedAssignment(known, record) : record);
  }
  return [...byId.values()];
}

function joinedOverrides(overrides: readonly Override[]): Override[] {
  const each = new Map(
    overrides.map(({ handIn, item, outcome, note, at }) => [
      JSON.stringify([handIn, item, outcome, note, at]),
      { handIn, item, outcome, note, at },
    ]),
  );
  return [...each].sort(([x, a], [y, b]) => a.at - b.at || compare(x, y)).map(([, override]) => override);
}

/** People of both, each name with one of them: a name that somebody has already is not taken from them. */
function joinedPeople(known: readonly Person[], others: readonly Person[]): Person[] {
  const byId = new Map(known.map((person) => [person.id, person]));
  const taken = new Set(known.flatMap(({ aliases }) => aliases));
  for (const other of others) {
    const own = byId.get(other.id);
    const free = other.aliases.filter((alias) => !taken.has(alias));
    for (const alias of free) taken.add(alias);
    byId.set(other.id, own ? filledPerson(own, other, free) : { ...other, aliases: free });
  }
  return [...byId.values()];
}
