import { isRecord, readCount, readText } from '../../attempt/reading.ts';
import { readResultValue } from '../../attempt/readResultFile.ts';
import type { Judgement } from '../../scoring/options.ts';
import { readAssignment } from '../assignments/assignmentRecord.ts';
import {
  EMPTY_GRADEBOOK,
  type Gradebook,
  type HandIn,
  type Override,
  type Person,
  type Way,
} from '../gradebook.ts';
import { handInOf } from '../handIn.ts';
import { restore } from './restore.ts';

const WAYS: readonly Way[] = ['file', 'code', 'paper', 'platform'];
const OUTCOMES: readonly Judgement['outcome'][] = ['hit', 'near', 'missed', 'flagged', 'left-alone'];
const LONGEST = 1000;
const LONGEST_NOTE = 10_000;
const MOST_ALIASES = 1000;

export type GradebookPart = 'people' | 'handIns' | 'overrides' | 'assignments';

/** A gradebook as a file's text: everything, the bin too. */
export function writeGradebook(gradebook: Gradebook): string {
  return `${JSON.stringify(gradebook)}\n`;
}

export type ReadGradebook =
  | { readonly gradebook: Gradebook; readonly unreadable: readonly { part: GradebookPart; count: number }[] }
  | { readonly code: 'newer-version'; readonly version: number };

/**
 * Reads what claims to be a saved gradebook; nothing in it is trusted. What can be read is kept, what cannot is
 * counted. `null` when it is none.
 */
export function readGradebook(value: unknown): ReadGradebook | null {
  if (!isRecord(value) || value['format'] !== 'slantwise-gradebook') return null;
  const version = readCount(value['version']);
  if (version === null) return null;
  if (version > 1) return { code: 'newer-version', version };
  const unreadable: { part: GradebookPart; count: number }[] = [];
  const readPart = <Entry>(part: GradebookPart, read: (entry: unknown) => Entry | null): Entry[] => {
    const given = value[part] ?? [];
    if (!Array.isArray(given)) {
      unreadable.push({ part, count: 1 });
      return [];
    }
    const entries = given.flatMap((entry: unknown) => read(entry) ?? []);
    if (entries.length < given.length) unreadable.push({ part, count: given.length - entries.length });
    return entries;
  };
  const read: Gradebook = {
    format: 'slantwise-gradebook',
    version: 1,
    people: readPart('people', readPerson),
    handIns: readPart('handIns', readHandIn),
    overrides: readPart('overrides', readOverride),
    assignments: readPart('assignments', readAssignment),
  };
  // What we write has each once; what somebody else wrote has after this.
  return { gradebook: restore(EMPTY_GRADEBOOK, read), unreadable };
}

function readPerson(value: unknown): Person | null {
  if (!isRecord(value)) return null;
  const text = (name: string) => readText(value[name], LONGEST) ?? '';
  const id = text('id');
  const aliases = value['aliases'];
  if (!/^\w{1,100}$/.test(id) || text('name') === '' || !Array.isArray(aliases)) return null;
  return {
    id,
    name: text('name'),
    class: text('class'),
    code: text('code'),
    email: text('email'),
    externalId: text('externalId'),
    login: text('login'),
    platformId: text('platformId'),
    onRoster: value['onRoster'] === true,
    aliases: aliases.slice(0, MOST_ALIASES).filter(isAlias),
  };
}

/** Whether it is what `learnerKey` writes. */
function isAlias(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  try {
    const parts: unknown = JSON.parse(value);
    return Array.isArray(parts) && parts.length === 2 && parts.every((part) => typeof part === 'string');
  } catch {
    return false;
  }
}

function readHandIn(value: unknown): HandIn | null {
  if (!isRecord(value)) return null;
  const result = readResultValue(value['result']);
  const way = WAYS.find((known) => known === value['way']);
  if ('code' in result || !way) return null;
  const from = readText(value['from'], LONGEST) ?? '';
  return {
    // The receipt is made anew: one that was written over another result would bring its overrides along.
    ...handInOf(result, way, from, readCount(value['importedAt']) ?? 0),
    givenTo: readText(value['givenTo'], 100),
    binnedAt: readCount(value['binnedAt']),
  };
}

function readOverride(value: unknown): Override | null {
  if (!isRecord(value)) return null;
  const handIn = readText(value['handIn'], 100);
  const item = readText(value['item'], LONGEST);
  const note = readText(value['note'], LONGEST_NOTE);
  const at = readCount(value['at']);
  const outcome = OUTCOMES.find((known) => known === value['outcome']) ?? null;
  if (outcome === null && value['outcome'] !== null) return null;
  if (handIn === null || item === null || !note?.trim() || at === null) return null;
  return { handIn, item, outcome, note, at };
}
