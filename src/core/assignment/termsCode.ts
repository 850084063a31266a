import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import { isRecord, readCount, readText } from '../attempt/reading.ts';
import { readChecked, writeChecked } from '../bytes/checked.ts';
import { isSlug } from '../pack/slug.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import type { Accommodation, Feedback, Terms } from './terms.ts';

/** Why a text is no terms: nothing like it, changed on the way, of a newer Slantwise, or sound but impossible. */
export interface TermsTrouble {
  readonly code: 'no-terms' | 'damaged' | 'newer-version' | 'not-terms';
}

const KIND = 'terms';
const FEEDBACKS: readonly Feedback[] = ['each', 'end', 'release'];
const LONGEST_TEXT = 4_000;
const LONGEST_NAME = 300;
const MOST_ACCOMMODATIONS = 12;
/** A year: a limit beyond it is a slip. */
const MOST_MINUTES = 366 * 24 * 60;
const MINUTE = 60_000;
/** The last year of four digits; up to here the millisecond comes out of the minutes again. */
const LAST_DUE = Date.UTC(9999, 11, 31);

/** The terms as they stand in a link: letters, digits, `-` and `_`, with a check against damage. */
export function writeTerms(terms: Terms): string {
  const short: Record<string, unknown> = { v: terms.version, i: terms.id, q: terms.quiz, t: terms.title };
  // What is usual is left out: a QR code of few words is read from the back of the room.
  const put = (name: string, value: unknown, usual: unknown) => {
    if (value !== usual) short[name] = value;
  };
  put('k', terms.keyFingerprint, '');
  if (terms.families.length < FAMILIES.length) {
    short['f'] = terms.families.map((family) => FAMILIES.indexOf(family));
  }
  put('m', terms.minutes, null);
  if (terms.accommodations.length > 0) {
    short['x'] = terms.accommodations.map(({ name, minutes }) => [name, minutes]);
  }
  put('a', terms.attempts, null);
  put('b', terms.feedback, 'end');
  put('h', terms.hints, false);
  put('n', terms.showCount, true);
  put('u', terms.unlisted, 'neutral');
  if (terms.due !== null) short['d'] = terms.due / MINUTE;
  put('s', terms.instructions, '');
  put('w', terms.identity, 'name');
  put('e', terms.mail, '');
  put('l', terms.sealed, false);
  put('r', terms.release, '');
  return writeChecked(KIND, utf8ToBytes(JSON.stringify(short)));
}

/** Reads what stands in a link; nothing in it is trusted. */
export function readTerms(code: string): Terms | TermsTrouble {
  if (!/^[\w-]{20,}$/.test(code)) return { code: 'no-terms' };
  const bytes = readChecked(KIND, code);
  if (!bytes) return { code: 'damaged' };
  let short: unknown;
  try {
    short = JSON.parse(bytesToUtf8(bytes));
  } catch {
    return { code: 'damaged' };
  }
  if (!isRecord(short)) return { code: 'not-terms' };
  const version = readCount(short['v']);
  if (version !== null && version > 1) return { code: 'newer-version' };
  return termsOf(short) ?? { code: 'not-terms' };
}

function termsOf(short: Record<string, unknown>): Terms | null {
  const { v, i, q, t, k = '', m = null, a = null, b = 'end', d = null } = short;
  const id = readText(i, 40);
  const title = readText(t, 1000);
  const keyFingerprint = readText(k, 64);
  const families = readFamilies(short['f']);
  const accommodations = readAccommodations(short['x'] ?? []);
  const instructions = readText(short['s'] ?? '', LONGEST_TEXT);
  const mail = readText(short['e'] ?? '', LONGEST_NAME);
  const release = readText(short['r'] ?? '', LONGEST_NAME);
  const feedback = FEEDBACKS.find((known) => known === b);
  const isWhole = (value: unknown, most: number) =>
    value === null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most);
  if (v !== 1 || !id || !/^\w+$/.test(id) || typeof q !== 'string' || !isSlug(q)) return null;
  if (title === null || keyFingerprint === null || !families || !accommodations || !feedback) return null;
  if (instructions === null || mail === null || release === null) return null;
  if (!isWhole(m, MOST_MINUTES) || !isWhole(a, 1000)) return null;
  const due = d === null ? null : readDue(d);
  if (d !== null && due === null) return null;
  return {
    version: 1,
    id,
    quiz: q,
    title,
    keyFingerprint,
    families,
    minutes: m === null ? null : Number(m),
    accommodations,
    attempts: a === null ? null : Number(a),
    feedback,
    hints: short['h'] === true,
    showCount: short['n'] !== false,
    unlisted: short['u'] === 'costs' ? 'costs' : 'neutral',
    due,
    instructions,
    identity: short['w'] === 'code' ? 'code' : 'name',
    mail,
    sealed: short['l'] === true,
    release,
  };
}

/** A due date in milliseconds of minutes since 1970, which need not be whole; `null` for one that nobody sets. */
function readDue(minutes: unknown): number | null {
  const count = readCount(minutes);
  const due = count === null ? null : Math.round(count * MINUTE);
  return due !== null && due <= LAST_DUE ? due : null;
}

function readFamilies(value: unknown): Terms['families'] | null {
  if (value === undefined) return FAMILIES;
  if (!Array.isArray(value)) return null;
  const families = FAMILIES.filter((_, index) => value.includes(index));
  return families.length > 0 && families.length === value.length ? families : null;
}

function readAccommodations(value: unknown): Accommodation[] | null {
  if (!Array.isArray(value) || value.length > MOST_ACCOMMODATIONS) return null;
  const read = value.flatMap((entry: unknown): Accommodation[] => {
    if (!Array.isArray(entry)) return [];
    const name = readText(entry[0], LONGEST_NAME);
    const minutes = readCount(entry[1]);
    return name === null || minutes === null || minutes > MOST_MINUTES ? [] : [{ name, minutes }];
  });
  return read.length === value.length ? read : null;
}
