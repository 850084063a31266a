import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { readTerms, writeTerms } from '../assignment/termsCode.ts';
import type { KeptFlag } from '../attempt/attempt.ts';
import { tidyName } from '../attempt/learner.ts';
import type { AssignedPart, ResultFile } from '../attempt/resultFile.ts';
import { readChecked, writeChecked } from '../bytes/checked.ts';
import { Packer, Unpacker } from '../bytes/packing.ts';
import { FAMILIES } from '../taxonomy/technique.ts';

/** A result short enough for a chat: what scoring needs of it, without notes and quoted words. */
const KIND = 'result';
/** What a code begins with, so that it is found among other words. */
const PREFIX = 'slantwise1.';
/** Mails break lines and put `>` before them. */
const CODE = /slantwise1\.((?:(?!slantwise1\.)[\w\s>-])+)/g;
const MOST_LINES = 400;
const MOST_FLAGS = 20_000;
const SECOND = 1000;

/** Writes the code of a result. Times are rounded to seconds. */
export function writeResultCode(result: ResultFile): string {
  const { quiz, keyFingerprint, text, startedAt, submittedAt, activeMs, assigned } = result;
  const seconds = (ms: number) => Math.max(0, Math.floor(ms / SECOND));
  const packer = new Packer()
    .text(quiz)
    .bytes(hexOrNone(keyFingerprint))
    .bytes(hexOrNone(text))
    .number(seconds(submittedAt))
    .number(Math.max(0, seconds(submittedAt) - seconds(startedAt)))
    .number(seconds(activeMs));
  const flags = [...result.flags].sort((a, b) => a.start - b.start || a.end - b.end);
  packer.number(flags.length);
  let before = 0;
  for (const { start, end, family } of flags) {
    packer.number(start - before).number((end - start) * FAMILIES.length + FAMILIES.indexOf(family));
    before = start;
  }
  if (assigned) {
    const { learner, round, hints, checked, accommodation } = assigned;
    packer.text(learner.name).text(learner.class).number(round).number(hints).number(checked);
    packer.text(accommodation).text(shortTerms(assigned.terms));
  }
  return PREFIX + writeChecked(KIND, packer.done());
}

/** The terms without what marking does not need: instructions and the like are the longest part of them. */
function shortTerms(code: string): string {
  const terms = readTerms(code);
  if ('code' in terms) return '';
  return writeTerms({ ...terms, title: '', instructions: '', accommodations: [], mail: '', release: '' });
}

function hexOrNone(hex: string): Uint8Array {
  return /^(?:[\da-f]{2})*$/.test(hex) ? hexToBytes(hex) : new Uint8Array();
}

/**
 * Every code in a text, be it a mail or a whole chat: results, and `null` for a code that was damaged. Line breaks that a
 * mail put into a code do no harm.
 */
export function findResultCodes(text: string): (ResultFile | null)[] {
  return [...text.matchAll(CODE)].map(([, body = '']) => {
    // Words after a code look like more of it: the part that bears its check is the code.
    let code = '';
    for (const part of body.split(/[\s>]+/, MOST_LINES)) {
      code += part;
      const bytes = readChecked(KIND, code);
      if (bytes) return unpack(bytes);
    }
    return null;
  });
}

function unpack(bytes: Uint8Array): ResultFile | null {
  try {
    const from = new Unpacker(bytes);
    const quiz = from.text();
    const keyFingerprint = bytesToHex(from.bytes());
    const text = bytesToHex(from.bytes());
    const submittedAt = from.number() * SECOND;
    const startedAt = submittedAt - from.number() * SECOND;
    const activeMs = from.number() * SECOND;
    const flags = unpackFlags(from);
    const assigned = from.isAtEnd ? undefined : unpackAssigned(from);
    return {
      format: 'slantwise-result',
      version: 1,
      quiz,
      title: '',
      keyFingerprint,
      text,
      startedAt: Math.max(0, startedAt),
      submittedAt,
      activeMs,
      score: null,
      flags,
      ...(assigned && { assigned }),
    };
  } catch {
    return null;
  }
}

function unpackFlags(from: Unpacker): KeptFlag[] {
  const count = from.number();
  if (count > MOST_FLAGS) throw new RangeError('More flags than anyone makes.');
  const flags: KeptFlag[] = [];
  let start = 0;
  for (let index = 0; index < count; index++) {
    start += from.number();
    const packed = from.number();
    const family = FAMILIES[packed % FAMILIES.length];
    const end = start + Math.floor(packed / FAMILIES.length);
    if (!family || end <= start || !Number.isSafeInteger(end)) throw new RangeError('A flag on no words.');
    flags.push({ id: `flag-${index + 1}`, start, end, family, quote: '' });
  }
  return flags;
}

function unpackAssigned(from: Unpacker): AssignedPart {
  const learner = { name: tidyName(from.text()), class: tidyName(from.text()) };
  const [round, hints, checked] = [from.number(), from.number(), from.number()];
  const accommodation = tidyName(from.text());
  return { learner, round: Math.max(1, round), hints, checked, accommodation, terms: from.text() };
}
