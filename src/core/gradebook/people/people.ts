import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Learner, learnerKey, tidyName } from '../../attempt/learner.ts';
import type { Gradebook, HandIn, Person } from '../gradebook.ts';

/** The id of whoever calls themselves so: the same in every gradebook, whatever was collected first. */
export function personId(learner: Learner): string {
  return `p${bytesToHex(sha256(utf8ToBytes(learnerKey(learner))).subarray(0, 8))}`;
}

/** Somebody of whom only a name is known. */
export function personOf({ name, class: group }: Learner): Person {
  const learner = { name: tidyName(name), class: tidyName(group) };
  return {
    id: personId(learner),
    ...learner,
    code: '',
    email: '',
    externalId: '',
    login: '',
    platformId: '',
    onRoster: false,
    aliases: [learnerKey(learner)],
  };
}

/** Whose hand-in is whose. */
export interface People {
  /** Those on record in their order, then those whom only results name, by class and name. */
  readonly all: readonly Person[];
  /** Whose hand-in it is; `null` for one without a name that was given to nobody. */
  ownerOf(handIn: HandIn): Person | null;
}

/**
 * Everybody in a gradebook. A name belongs to whom it is an alias of; else to the one person on record whose code it
 * is; else to the only one on record of that name, where one side says no class; else to somebody of their own.
 */
export function peopleOf({ people, handIns }: Pick<Gradebook, 'people' | 'handIns'>): People {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byAlias = new Map(people.flatMap((person) => person.aliases.map((alias) => [alias, person])));
  const byCode = grouped(people, ({ code }) => code);
  const byName = grouped(people, ({ name }) => name);
  const found = new Map<string, Person>();

  const onRecord = (learner: Learner): Person | undefined => {
    const exact = byAlias.get(learnerKey(learner));
    if (exact) return exact;
    const [coded, ...moreCoded] = byCode.get(folded(learner.name)) ?? [];
    if (coded && moreCoded.length === 0) return coded;
    const [named, ...moreNamed] = byName.get(folded(learner.name)) ?? [];
    const isVague = learner.class === '' || named?.class === '';
    return named && moreNamed.length === 0 && isVague ? named : undefined;
  };
  const ownerOf = ({ givenTo, result }: HandIn): Person | null => {
    const given = givenTo === null ? undefined : (byId.get(givenTo) ?? found.get(givenTo));
    if (given) return given;
    const learner = result.assigned?.learner;
    if (!learner || tidyName(learner.name) === '') return null;
    const known = onRecord(learner);
    if (known) return known;
    const id = personId(learner);
    return byId.get(id) ?? found.get(id) ?? null;
  };

  // Of several spellings of a name, the first in order of code points is shown, whichever was collected first.
  for (const { result } of handIns) {
    const learner = result.assigned?.learner;
    if (!learner || tidyName(learner.name) === '' || onRecord(learner)) continue;
    const made = personOf(learner);
    const before = found.get(made.id);
    if (!byId.has(made.id) && (!before || spelling(made) < spelling(before))) found.set(made.id, made);
  }
  const others = [...found.values()].sort(
    (a, b) => compare(folded(a.class), folded(b.class)) || compare(folded(a.name), folded(b.name)),
  );
  return { all: [...people, ...others], ownerOf };
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

/** A text by which things are found: case, accents and white space do not count. */
export function folded(text: string): string {
  return tidyName(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function spelling({ name, class: group }: Person): string {
  return JSON.stringify([name, group]);
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function grouped(people: readonly Person[], text: (person: Person) => string): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = folded(text(person));
    if (name === '') continue;
    const group = groups.get(name);
    if (group) group.push(person);
    else groups.set(name, [person]);
  }
  return groups;
}
