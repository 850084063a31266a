import type { Attempt, KeptFlag } from '../attempt/attempt.ts';
import { isRecord } from '../attempt/reading.ts';
import { readChecked, writeChecked } from '../bytes/checked.ts';
import { Packer, Unpacker } from '../bytes/packing.ts';
import {
  inPackingOrder,
  packFlags,
  packHex,
  packTime,
  unpackFlags,
  unpackHex,
  unpackList,
  unpackTime,
} from '../handIn/packedFlags.ts';

/** What a platform keeps for a learner between two visits. */
export interface Suspended {
  readonly attempt: Attempt;
  /** Of the text that the flags lie on: see `textFingerprint`. */
  readonly text: string;
  /** What else the page wants back: the learner's settings, how many hints were asked for. Plain JSON. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface WrittenSuspendData {
  readonly data: string;
  /** What did not fit. */
  readonly dropped: { readonly notes: number; readonly settings: number; readonly flags: number };
}

/** Why a platform's data gives no attempt: none was kept, it is cut short or not ours, or of another text. */
export type SuspendTrouble = { readonly code: 'none' | 'damaged' | 'other-text' };

const PREFIX = 's1.';
const KIND = 'suspend';

/**
 * An attempt as short text for the platform's `suspend_data`. Quoted words are left out, as the text has them; so are
 * flags that are adrift and those of earlier rounds, of which times and scores are kept. Times are rounded to seconds.
 *
 * What does not fit into `room` characters is dropped and counted, in this order: notes, those of the last flags first;
 * the settings; and then only flags, the last in the text first.
 */
export function writeSuspendData(suspended: Suspended, room: number): WrittenSuspendData {
  const flags = inPackingOrder(suspended.attempt.flags);
  const withNotes = flags.filter(({ note }) => note !== undefined && note !== '').length;
  const hasSettings = Object.keys(suspended.settings).length > 0;
  const write = (kept: number, notes: number, settings: boolean) =>
    PREFIX + writeChecked(KIND, pack(suspended, flags.slice(0, kept), notes, settings));
  const fits = (data: string) => data.length <= room;
  const dropped = { notes: 0, settings: 0, flags: 0 };

  const notes = mostThat(withNotes, (count) => fits(write(flags.length, count, hasSettings)));
  if (notes !== null) {
    const data = write(flags.length, notes, hasSettings);
    return { data, dropped: { ...dropped, notes: withNotes - notes } };
  }
  const settings = hasSettings ? 1 : 0;
  const kept = mostThat(flags.length, (count) => fits(write(count, 0, false)));
  const gone = { notes: withNotes, settings, flags: flags.length - (kept ?? 0) };
  // Not even an attempt without flags fits where a platform has room for a few words only.
  return { data: kept === null ? '' : write(kept, 0, false), dropped: gone };
}

/** The largest count up to `most` that fits, or `null` where not even none does. More never fits where less does not. */
function mostThat(most: number, fits: (count: number) => boolean): number | null {
  if (fits(most)) return most;
  if (!fits(0)) return null;
  let [good, bad] = [0, most];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function pack(
  { attempt, text, settings }: Suspended,
  flags: readonly KeptFlag[],
  notes: number,
  withSettings: boolean,
): Uint8Array {
  const packer = new Packer().text(attempt.quiz);
  packHex(packer, attempt.keyFingerprint);
  packHex(packer, text);
  packTime(packer, attempt.startedAt);
  packTime(packer, attempt.updatedAt);
  packTime(packer, attempt.activeMs);
  packTime(packer, attempt.submittedAt ?? 0);
  packer.number(hundredths(attempt.score)).number(attempt.earlier.length);
  for (const { submittedAt, score } of attempt.earlier) {
    packTime(packer, submittedAt);
    packer.number(hundredths(score));
  }
  packFlags(packer, flags);
  packer.text(withSettings ? JSON.stringify(settings) : '');
  flags
    .flatMap(({ note }, index) => (note ? [{ note, index }] : []))
    .slice(0, notes)
    .forEach(({ note, index }) => {
      packer.number(index).text(note);
    });
  return packer.done();
}

/** Nothing is 0, the score 0 is 1. */
function hundredths(score: number | null | undefined): number {
  return score === null || score === undefined ? 0 : Math.round(score * 100) + 1;
}

/**
 * Reads what a platform kept; nothing in it is trusted.
 *
 * @param text the article's text as it stands in this page, from which flags have their words again
 * @param fingerprint of that text: see `textFingerprint`
 */
export function readSuspendData(
  data: string,
  quiz: string,
  text: string,
  fingerprint: string,
): Suspended | SuspendTrouble {
  if (data === '') return { code: 'none' };
  const bytes = data.startsWith(PREFIX) ? readChecked(KIND, data.slice(PREFIX.length)) : null;
  if (!bytes) return { code: 'damaged' };
  try {
    const read = unpack(new Unpacker(bytes), text);
    if (read.attempt.quiz !== quiz) return { code: 'damaged' };
    return read.text === fingerprint ? read : { code: 'other-text' };
  } catch {
    return { code: 'damaged' };
  }
}

function unpack(from: Unpacker, words: string): Suspended {
  const quiz = from.text();
  const keyFingerprint = unpackHex(from);
  const text = unpackHex(from);
  const startedAt = unpackTime(from);
  const updatedAt = unpackTime(from);
  const activeMs = unpackTime(from);
  const submittedAt = unpackTime(from);
  const score = scoreOf(from.number());
  const earlier = unpackList(from, () => {
    const at = unpackTime(from);
    return { submittedAt: at, score: scoreOf(from.number()), flags: [] };
  });
  const flags = unpackFlags(from).map(
    (flag, index): KeptFlag => ({
      id: `kept-${index + 1}`,
      ...flag,
      quote: words.slice(flag.start, flag.end),
    }),
  );
  const settings = from.text();
  const notes = new Map<number, string>();
  while (!from.isAtEnd) notes.set(from.number(), from.text());
  const noted = flags.map((flag, index) => {
    const note = notes.get(index);
    return note === undefined ? flag : { ...flag, note };
  });
  const read: unknown = settings === '' ? {} : JSON.parse(settings);
  return {
    attempt: {
      version: 1,
      quiz,
      keyFingerprint,
      startedAt,
      updatedAt,
      activeMs,
      ...(submittedAt > 0 && { submittedAt, score }),
      flags: noted,
      adrift: [],
      earlier,
    },
    text,
    settings: isRecord(read) ? read : {},
  };
}

function scoreOf(written: number): number | null {
  return written === 0 ? null : (written - 1) / 100;
}
