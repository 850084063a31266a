import { isFamily } from '../taxonomy/family.ts';
import type { EarlierRound, KeptFlag } from './attempt.ts';

// Everything here reads values that somebody else wrote: a store of an older version, a file, a paste.

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The last millisecond that a date can name: writing a later one throws. */
const LAST_MOMENT = 8.64e15;

/** A time or a duration in milliseconds, or another count; `null` for what no date can say. */
export function readCount(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= LAST_MOMENT ? value : null;
}

export function readText(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

/** More than anyone marks; beyond it a list is not a learner's. */
const MOST_FLAGS = 20_000;
const LONGEST_NOTE = 10_000;
const LONGEST_QUOTE = 5_000_000;

/** A flag, or `null` when a field it cannot do without is missing or of the wrong kind. */
function readFlag(value: unknown, index: number): KeptFlag | null {
  if (!isRecord(value)) return null;
  const { start, end, family } = value;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || !isFamily(family)) return null;
  const span = { start: Number(start), end: Number(end) };
  if (span.start < 0 || span.end <= span.start) return null;
  const note = readText(value['note'], LONGEST_NOTE);
  return {
    id: readText(value['id'], 100) ?? `flag-${index + 1}`,
    ...span,
    family,
    quote: readText(value['quote'], LONGEST_QUOTE) ?? '',
    ...(note ? { note } : {}),
  };
}

/** Every flag of a list that can be read; `null` when it is no list of a possible size. */
export function readFlags(value: unknown): { flags: KeptFlag[]; unreadable: number } | null {
  if (!Array.isArray(value) || value.length > MOST_FLAGS) return null;
  const seen = new Set<string>();
  const flags = value.flatMap((entry, index) => {
    const flag = readFlag(entry, index);
    if (!flag) return [];
    const id = seen.has(flag.id) ? `${flag.id}-${index + 1}` : flag.id;
    seen.add(id);
    return [{ ...flag, id }];
  });
  return { flags, unreadable: value.length - flags.length };
}

/** Every earlier round that can be read, and how many entries cannot. */
export function readEarlier(value: unknown): { rounds: EarlierRound[]; unreadable: number } {
  if (value === undefined) return { rounds: [], unreadable: 0 };
  if (!Array.isArray(value)) return { rounds: [], unreadable: 1 };
  let unreadable = 0;
  const rounds = value.flatMap((round) => {
    const read = isRecord(round) ? readFlags(round['flags']) : null;
    const submittedAt = isRecord(round) ? readCount(round['submittedAt']) : null;
    if (!isRecord(round) || !read || submittedAt === null) {
      unreadable++;
      return [];
    }
    unreadable += read.unreadable;
    return [{ submittedAt, score: readCount(round['score']), flags: read.flags }];
  });
  return { rounds, unreadable };
}
