import { learnerKey, tidyName } from '../../attempt/learner.ts';
import type { Gradebook, Person } from '../gradebook.ts';
import { filledPerson, folded, personOf } from './people.ts';

/** What is wrong with a line of a roster, counted from 1; the other lines are taken. */
export interface RosterProblem {
  readonly line: number;
  /** `twice`: the same name and class stood further up. `no-name-column` is about the header. */
  readonly code: 'no-name' | 'twice' | 'no-name-column' | 'too-many';
  /** The name, where there is one. */
  readonly name: string;
}

export interface Roster {
  readonly people: readonly Person[];
  readonly problems: readonly RosterProblem[];
}

type Field = 'name' | 'first' | 'last' | 'class' | 'code' | 'email' | 'id' | 'externalId' | 'login' | 'skip';

/** What rosters call their columns, folded, without signs. */
const FIELDS: Readonly<Record<Exclude<Field, 'skip'>, RegExp>> = {
  name: /^(?:name|names|student|students|student name|full name|fullname|learner|pupil|display name)$/,
  first: /^(?:first name|firstname|given name|forename|first)$/,
  last: /^(?:last name|lastname|surname|family name|last)$/,
  class: /^(?:class|section|sections|group|groups|form|class name)$/,
  code: /^(?:code|learner code)$/,
  email: /^(?:email|e mail|mail|email address|e mail address)$/,
  id: /^(?:id)$/,
  externalId: /^(?:id number|idnumber|student id|student number|sis id|sis user id|external id)$/,
  login: /^(?:username|user name|login|login id|sis login id|user)$/,
};

const MOST = 10_000;

/**
 * Reads the rows of a roster: a list of names, a table with a header in English, or the export of a platform (Canvas’s
 * gradebook, Moodle’s participants). “Last, First” becomes “First Last”. Without a header the first column is the name
 * and the second the class; or, where each has but two words or names parted by a comma, the family name and the given.
 */
export function readRoster(rows: readonly (readonly string[])[]): Roster {
  const lines = rows.map((cells, index) => ({ line: index + 1, cells: cells.map(tidyName) }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head] = filled;
  if (!head) return { people: [], problems: [] };
  const header = readHeader(head.cells);
  const fields = header ?? guessFields(filled.map(({ cells }) => cells));
  const problems: RosterProblem[] = [];
  if (
    !fields.some((field) => field === 'name' || field === 'first' || field === 'last' || field === 'code')
  ) {
    return { people: [], problems: [{ line: head.line, code: 'no-name-column', name: '' }] };
  }
  const people = new Map<string, Person>();
  for (const { line, cells } of filled.slice(header ? 1 : 0)) {
    if (/^points possible$/i.test(cells[0] ?? '')) continue;
    const person = readPerson(cells, fields);
    const id = person && learnerKey(person);
    if (!id) problems.push({ line, code: 'no-name', name: '' });
    else if (people.has(id)) problems.push({ line, code: 'twice', name: person.name });
    else if (people.size >= MOST) {
      problems.push({ line, code: 'too-many', name: person.name });
      break;
    } else people.set(id, person);
  }
  return { people: [...people.values()], problems };
}

/** The fields of a header; `null` where the first line is none. */
function readHeader(cells: readonly string[]): Field[] | null {
  const names = cells.map((cell) =>
    folded(cell)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const fields = names.map(
    (name) =>
      (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).find((field) => FIELDS[field].test(name)) ?? 'skip',
  );
  return fields.every((field) => field === 'skip') ? null : fields;
}

/** What columns without a header are, by what stands in them. */
function guessFields(rows: readonly (readonly string[])[]): Field[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  const column = (at: number) => rows.map((cells) => cells[at] ?? '').filter((cell) => cell !== '');
  const isOfWords = (at: number) => column(at).every((cell) => !/[\d@]/.test(cell));
  const seconds = column(1);
  const areNames = seconds.length === rows.length && new Set(seconds.map(folded)).size > rows.length / 2;
  if (width === 2 && areNames && isOfWords(0) && isOfWords(1) && rows.length > 1) return ['last', 'first'];
  return Array.from({ length: width }, (_, at): Field => {
    if (at === 0) return 'name';
    const cells = column(at);
    if (cells.length > 0 && cells.every((cell) => cell.includes('@'))) return 'email';
    return at === 1 ? 'class' : 'skip';
  });
}

function readPerson(cells: readonly string[], fields: readonly Field[]): Person | null {
  const of = (field: Field) => cells[fields.indexOf(field)] ?? '';
  const code = of('code');
  const name =
    givenNameFirst(of('name')) || [of('first'), of('last')].filter((part) => part !== '').join(' ');
  const shown = name || code;
  if (shown === '') return null;
  // Canvas has an ID of its own beside the school's.
  const hasBoth = fields.includes('externalId');
  return {
    ...personOf({ name: shown, class: of('class') }),
    code,
    email: of('email'),
    externalId: hasBoth ? of('externalId') : of('id'),
    platformId: hasBoth ? of('id') : '',
    login: of('login'),
    onRoster: true,
  };
}

/** “Ångström, Zoë” as “Zoë Ångström”; a name with no comma, or with more than one, stays. */
function givenNameFirst(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return first === '' || more.length > 0 ? name : `${first} ${last}`;
}

/**
 * Puts people on the roster. Whoever is there already, by name and class or by the school's number, is not put there
 * twice: what the roster says of them comes first, and their results stay theirs.
 */
export function addRoster(gradebook: Gradebook, roster: readonly Person[]): Gradebook {
  const people = new Map(gradebook.people.map((person) => [person.id, person]));
  const owners = new Map(gradebook.people.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])));
  const numbers = new Map(gradebook.people.map(({ id, externalId }) => [externalId, id]));
  for (const listed of roster) {
    const known = people.get(
      owners.get(learnerKey(listed)) ?? (listed.externalId && numbers.get(listed.externalId)) ?? '',
    );
    const free = listed.aliases.filter((alias) => !owners.has(alias));
    const id = known?.id ?? listed.id;
    for (const alias of free) owners.set(alias, id);
    if (listed.externalId !== '') numbers.set(listed.externalId, id);
    const own = { ...listed, id, aliases: free };
    people.set(id, known ? filledPerson(own, { ...known, onRoster: true }, known.aliases) : own);
  }
  return { ...gradebook, people: [...people.values()] };
}

/** Takes people off the roster; whatever they handed in stays. */
export function leaveRoster(gradebook: Gradebook, ids: readonly string[]): Gradebook {
  const people = gradebook.people.map((person) =>
    ids.includes(person.id) ? { ...person, onRoster: false } : person,
  );
  return { ...gradebook, people };
}
