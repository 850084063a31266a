import { joinedAssignment, termsOf } from './assignmentRecord.ts';
import type { Collected } from './collected.ts';
import type { AssignmentRecord, Gradebook, HandIn, Override, Person } from './gradebook.ts';
import { joinedHandIn } from './handIn.ts';
import { compare } from './people.ts';

/** What became of what was collected. */
export interface Intake {
  readonly gradebook: Gradebook;
  /** Hand-ins that are new. */
  readonly added: readonly HandIn[];
  /** Those that were there already, perhaps in the bin; the fuller of the two was kept. */
  readonly duplicates: readonly { readonly from: string; readonly handIn: HandIn }[];
  /**
   * Gradebooks and assignments, which were not taken in. They decide on marks, and a learner can hand in a forged one
   * as well: a teacher must say of each that it is theirs, and then `restore` takes it.
   */
  readonly held: readonly Extract<Collected, { readonly kind: 'gradebook' | 'assignment' }>[];
}

/** Takes the hand-ins among what was collected: in any order and as often as one likes, the same comes of it. */
export function takeIn(gradebook: Gradebook, collected: Iterable<Collected>): Intake {
  const handIns = new Map(gradebook.handIns.map((handIn) => [handIn.id, handIn]));
  const added = new Set<string>();
  const duplicates: { from: string; handIn: HandIn }[] = [];
  const held: Intake['held'][number][] = [];
  for (const entry of collected) {
    if (entry.kind === 'gradebook' || entry.kind === 'assignment') held.push(entry);
    if (entry.kind !== 'hand-in') continue;
    const { handIn, from } = entry;
    const known = handIns.get(handIn.id);
    handIns.set(handIn.id, known ? joinedHandIn(known, handIn) : handIn);
    if (known) duplicates.push({ from, handIn });
    else added.add(handIn.id);
  }
  const isChanged = added.size > 0 || duplicates.length > 0;
  return {
    gradebook: isChanged ? { ...gradebook, handIns: inOrder(handIns) } : gradebook,
    added: [...added].flatMap((id) => handIns.get(id) ?? []),
    duplicates,
    held,
  };
}

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
    handIns: inOrder(handIns).map((handIn) => {
      const { givenTo } = handIn;
      return givenTo === null || people.some(({ id }) => id === givenTo)
        ? handIn
        : { ...handIn, givenTo: null };
    }),
    overrides: joinedOverrides([...gradebook.overrides, ...from.overrides]),
    assignments: joinedAssignments([...gradebook.assignments, ...from.assignments]),
  };
}

/** By the time they were handed in, so that the order they came in leaves no trace. */
function inOrder(handIns: ReadonlyMap<string, HandIn>): HandIn[] {
  return [...handIns.values()].sort(
    (a, b) => a.result.submittedAt - b.result.submittedAt || compare(a.id, b.id),
  );
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

/** A person with what they lack taken from another record of them. */
export function filledPerson(own: Person, other: Person, aliases: readonly string[]): Person {
  return {
    ...own,
    class: own.class || other.class,
    code: own.code || other.code,
    email: own.email || other.email,
    externalId: own.externalId || other.externalId,
    login: own.login || other.login,
    platformId: own.platformId || other.platformId,
    onRoster: own.onRoster || other.onRoster,
    aliases: [...new Set([...own.aliases, ...aliases])],
  };
}
