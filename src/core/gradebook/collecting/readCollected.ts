import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { isRecord } from '../../attempt/reading.ts';
import { readResultValue } from '../../attempt/readResultFile.ts';
import { findResultCodes } from '../../handIn/resultCode.ts';
import { isZip, readZip } from '../../zip/readZip.ts';
import { readAssignment } from '../assignments/assignmentRecord.ts';
import { handInOf } from '../handIn.ts';
import { readGradebook } from '../saving/savedGradebook.ts';
import { type Collected, type CollectTrouble, LIMITS } from './collected.ts';
import { mailParts, plainMail } from './mail.ts';
import { readAssignmentPage } from './readPage.ts';

type Found = Collected extends infer Entry ? (Entry extends unknown ? Omit<Entry, 'from'> : never) : never;

/** What systems put into a zip on their own. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/**
 * Everything in a file that was dropped on the gradebook: a result, a text or mail with codes, a saved gradebook, an
 * assignment or its one-file page, or a zip of such files. Every file gives one entry at least, be it a trouble; it
 * never throws. The entries come one after another, so that the caller can give way in between.
 *
 * @param now when it was dropped, in milliseconds since 1970
 */
export function* readCollected(name: string, bytes: Uint8Array, now: number): Generator<Collected> {
  if (!isZip(bytes)) {
    yield* inFile(name, bytes, now);
    return;
  }
  const troubleOf = (from: string, trouble: CollectTrouble): Collected => ({
    from,
    kind: 'trouble',
    trouble,
  });
  if (bytes.length > LIMITS.archive) {
    yield troubleOf(name, { code: 'too-large' });
    return;
  }
  let isEmpty = true;
  for (const entry of readZip(bytes, LIMITS)) {
    if ('code' in entry) {
      isEmpty = false;
      yield troubleOf(name, entry);
      continue;
    }
    if (LITTER.test(entry.name)) continue;
    isEmpty = false;
    const from = `${name}/${entry.name}`;
    if ('trouble' in entry) yield troubleOf(from, { code: entry.trouble });
    else if (isZip(entry.bytes)) yield troubleOf(from, { code: 'nested-zip' });
    else yield* inFile(from, entry.bytes, now);
  }
  if (isEmpty) yield troubleOf(name, { code: 'empty' });
}

/** The same for a text that was pasted. */
export function readCollectedText(name: string, text: string, now: number): Collected[] {
  return inText(name, text, now).map((found) => ({ from: name, ...found }));
}

function* inFile(from: string, bytes: Uint8Array, now: number): Generator<Collected> {
  if (bytes.length > LIMITS.file) yield { from, kind: 'trouble', trouble: { code: 'too-large' } };
  else yield* readCollectedText(from, decode(bytes), now);
}

/** UTF-8, or UTF-16 where its mark says so. What is neither has no code in it that could be read either. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return bytesToUtf8(bytes);
  const units: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [a = 0, b = 0] = bytes.subarray(at, at + 2);
    units.push(String.fromCharCode(isLittle ? a | (b << 8) : (a << 8) | b));
  }
  return units.join('');
}

function inText(from: string, text: string, now: number): Found[] {
  const begin = text.trimStart().slice(0, 1);
  if (begin === '') return [trouble({ code: 'empty' })];
  if (begin === '{') {
    const found = inJson(from, text, now);
    if (found) return found;
  }
  const page = begin === '<' ? readAssignmentPage(text) : null;
  if (page) return ['code' in page ? trouble(page) : { kind: 'assignment', assignment: page }];
  const parts = mailParts(text);
  const inParts = parts.flatMap((part) => inText(from, part, now)).filter(isKnown);
  if (inParts.length > 0) return inParts;
  const codes = findResultCodes(plainMail(text));
  if (codes.length > 0) {
    return codes.map((result) =>
      result
        ? { kind: 'hand-in', handIn: handInOf(result, 'code', from, now) }
        : trouble({ code: 'damaged-code' }),
    );
  }
  return [trouble({ code: begin === '{' || /\.json$/i.test(from) ? 'not-json' : 'nothing-known' })];
}

/** What a JSON file says; `null` where it is not one, or one of somebody else's that may hold codes. */
function inJson(from: string, text: string, now: number): Found[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const format = isRecord(value) ? value['format'] : undefined;
  if (format === 'slantwise-gradebook') {
    const read = readGradebook(value);
    if (!read) return [trouble({ code: 'not-a-result' })];
    if ('code' in read) return [trouble(read)];
    const lost = read.unreadable.map(({ part, count }) =>
      trouble({ code: 'unreadable-entries', part, count }),
    );
    return [{ kind: 'gradebook', gradebook: read.gradebook }, ...lost];
  }
  if (format === 'slantwise-assignment') {
    const assignment = readAssignment(value);
    return [assignment ? { kind: 'assignment', assignment } : trouble({ code: 'damaged-assignment' })];
  }
  const result = readResultValue(value);
  if (!('code' in result)) return [{ kind: 'hand-in', handIn: handInOf(result, 'file', from, now) }];
  const isForeign = format === undefined && findResultCodes(text).length > 0;
  return isForeign ? null : [trouble(result)];
}

/** Whether it is more than words around a result: a mail has its text twice, and pictures. */
function isKnown(found: Found): boolean {
  return found.kind !== 'trouble' || !['nothing-known', 'empty'].includes(found.trouble.code);
}

function trouble(found: CollectTrouble): Found {
  return { kind: 'trouble', trouble: found };
}
