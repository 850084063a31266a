import { isRecord, readText } from '../../attempt/reading.ts';
import type { Source } from '../../pack/keySchema.ts';
import { isFamily } from '../../taxonomy/family.ts';
import type { Family } from '../../taxonomy/technique.ts';
import type { Mark } from '../authoredQuiz.ts';
import { newMarkId } from '../newMarkId.ts';
import { LONGEST_LIST, LONGEST_TEXT } from './limits.ts';

// Everything here reads values that somebody else wrote: a store of an older version, a file, a paste.

/** More than anyone marks; beyond it a list is not an author's. */
const MOST_MARKS = 20_000;
/** Beyond any text that can be opened. */
const LAST_OFFSET = 2 ** 31;

/** Marks, and the indices of those that cannot be read. */
export interface MarksReading {
  readonly marks: readonly Mark[];
  readonly unreadable: readonly number[];
}

/** Every mark of a list, a second one of an id under another; `null` when it is no list of a possible size. */
export function readMarks(value: unknown): MarksReading | null {
  if (!Array.isArray(value) || value.length > MOST_MARKS) return null;
  const marks: Mark[] = [];
  const unreadable: number[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of value.entries()) {
    const mark = readMark(entry);
    if (!mark) {
      unreadable.push(index);
      continue;
    }
    const id = seen.has(mark.id) ? newMarkId(seen, mark.id) : mark.id;
    seen.add(id);
    marks.push({ ...mark, id });
  }
  return { marks, unreadable };
}

/** A mark with every field of the right kind; `null` otherwise. What it says may be anything. */
function readMark(value: unknown): Mark | null {
  if (!isRecord(value)) return null;
  const { kind, start, end } = value;
  const id = readText(value['id'], LONGEST_TEXT);
  const quote = readText(value['quote'], LONGEST_TEXT);
  const why = readText(value['why'], LONGEST_TEXT);
  if (!id || quote === null || why === null || !isOffset(start) || !isOffset(end) || end < start) return null;
  const marked = { id, start, end, quote, why };
  if (kind === 'fair' || kind === 'contested') return { kind, ...marked };
  const { family, weight, every } = value;
  const technique = readText(value['technique'], LONGEST_TEXT);
  const neutral = readText(value['neutral'], LONGEST_TEXT);
  const check = readText(value['check'], LONGEST_TEXT);
  const also = readList(value['also'], (one): Family | null => (isFamily(one) ? one : null));
  const sources = readList(value['sources'], readSource);
  if (kind !== 'item' || !isFamily(family) || (weight !== 'core' && weight !== 'extra')) return null;
  if (technique === null || neutral === null || check === null || !also || !sources) return null;
  if (typeof every !== 'boolean') return null;
  return { kind, ...marked, family, technique, weight, also, every, neutral, check, sources };
}

/** Every entry of a list, or `null` where one cannot be read. */
export function readList<Entry>(value: unknown, read: (entry: unknown) => Entry | null): Entry[] | null {
  if (!Array.isArray(value) || value.length > LONGEST_LIST) return null;
  const entries: Entry[] = [];
  for (const one of value) {
    const entry = read(one);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

function readSource(value: unknown): Source | null {
  if (!isRecord(value)) return null;
  const [title, publisher, date, url = ''] = ['title', 'publisher', 'date', 'url'].map((field) =>
    value[field] === undefined ? undefined : readText(value[field], LONGEST_TEXT),
  );
  if (title == null || publisher == null || date == null || url === null) return null;
  return { title, publisher, date, ...(value['url'] !== undefined && { url }) };
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LAST_OFFSET;
}
