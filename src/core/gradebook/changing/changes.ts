import { learnerKey, tidyName } from '../../attempt/learner.ts';
import type { Gradebook, HandIn, Person } from '../gradebook.ts';
import { filledPerson, peopleOf, personId } from '../people/people.ts';

// Every change gives a new gradebook and loses nothing: what is taken away can be put back.

/** Puts a person on record, in the place of the one of that id or at the end. */
function withPerson(gradebook: Gradebook, person: Person): Gradebook {
  const isKnown = gradebook.people.some(({ id }) => id === person.id);
  const people = isKnown
    ? gradebook.people.map((known) => (known.id === person.id ? person : known))
    : [...gradebook.people, person];
  return { ...gradebook, people };
}

function find(gradebook: Gradebook, id: string): Person | undefined {
  return peopleOf(gradebook).all.find((person) => person.id === id);
}

/** Changes what a person is called, and what else is known of them; their results stay theirs. */
export function changePerson(
  gradebook: Gradebook,
  id: string,
  change: Partial<Omit<Person, 'id' | 'aliases' | 'onRoster'>>,
): Gradebook {
  const person = find(gradebook, id);
  if (!person) return gradebook;
  const changed = { ...person, ...change };
  if (tidyName(changed.name) === '') return gradebook;
  const learner = { name: tidyName(changed.name), class: tidyName(changed.class) };
  const key = learnerKey(learner);
  // A new name is theirs too, unless it is somebody else's: two of one name are merged only when asked to.
  const isFree = !gradebook.people.some((other) => other.id !== id && other.aliases.includes(key));
  const aliases = isFree ? unique([...person.aliases, key]) : person.aliases;
  return withPerson(gradebook, { ...changed, ...learner, aliases });
}

/**
 * Makes several people one. The first keeps their name; what they lack is taken from the others in turn, and whoever
 * of them is on the roster makes the one so.
 */
export function mergePeople(gradebook: Gradebook, ids: readonly string[]): Gradebook {
  const all = peopleOf(gradebook).all;
  const chosen = unique(ids).flatMap((id) => all.find((person) => person.id === id) ?? []);
  const [first, ...others] = chosen;
  if (!first || others.length === 0) return gradebook;
  const merged = chosen.reduce((into, from) => filledPerson(into, from, from.aliases));
  const gone = new Set(others.map(({ id }) => id));
  const kept = {
    ...gradebook,
    people: gradebook.people.filter(({ id }) => !gone.has(id)),
    handIns: gradebook.handIns.map((handIn) =>
      handIn.givenTo !== null && gone.has(handIn.givenTo) ? { ...handIn, givenTo: first.id } : handIn,
    ),
  };
  return withPerson(kept, merged);
}

/**
 * Takes a name away from a person: results under it belong to somebody of their own again. The name that the person
 * is shown by stays theirs.
 */
export function splitPerson(gradebook: Gradebook, id: string, alias: string): Gradebook {
  const person = find(gradebook, id);
  if (!person?.aliases.includes(alias) || alias === learnerKey(person)) return gradebook;
  const freed = person.id === aliasId(alias) ? { ...person, id: personId(person) } : person;
  const people = gradebook.people.filter((known) => known.id !== id);
  const handIns = gradebook.handIns.map((handIn) =>
    handIn.givenTo === id ? { ...handIn, givenTo: freed.id } : handIn,
  );
  return withPerson(
    { ...gradebook, people, handIns },
    { ...freed, aliases: person.aliases.filter((other) => other !== alias) },
  );
}

function aliasId(alias: string): string {
  const [name = '', group = ''] = JSON.parse(alias) as readonly string[];
  return personId({ name, class: group });
}

/** Gives a hand-in to a person, or with `null` back to whoever is named in it. */
export function giveHandIn(gradebook: Gradebook, handIn: string, person: string | null): Gradebook {
  const owner = person === null ? undefined : find(gradebook, person);
  if (person !== null && !owner) return gradebook;
  // On record, so that they do not vanish when the results that name them go.
  const kept = owner ? withPerson(gradebook, owner) : gradebook;
  return withHandIn(kept, handIn, { givenTo: person });
}

/** Puts a hand-in into the bin, where it is kept and does not count. */
export function binHandIn(gradebook: Gradebook, handIn: string, now: number): Gradebook {
  return withHandIn(gradebook, handIn, { binnedAt: now });
}

/** Takes a hand-in out of the bin. */
export function unbinHandIn(gradebook: Gradebook, handIn: string): Gradebook {
  return withHandIn(gradebook, handIn, { binnedAt: null });
}

function withHandIn(gradebook: Gradebook, id: string, change: Partial<HandIn>): Gradebook {
  return {
    ...gradebook,
    handIns: gradebook.handIns.map((handIn) => (handIn.id === id ? { ...handIn, ...change } : handIn)),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
