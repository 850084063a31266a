import { readTerms, writeTerms } from '../assignment/termsCode.ts';
import type { KeptFlag } from '../attempt/attempt.ts';
import { tidyName } from '../attempt/learner.ts';
import type { AssignedPart, ResultFile } from '../attempt/resultFile.ts';
import { readCheckedBeginning, writeChecked } from '../bytes/checked.ts';
import { Packer, Unpacker } from '../bytes/packing.ts';
import {
  inPackingOrder,
  packFlags,
  packHex,
  packTime,
  unpackFlags,
  unpackHex,
  unpackTime,
} from './packedFlags.ts';

/** A result short enough for a chat: what scoring needs of it, without notes and quoted words. */
const KIND = 'result';
/** What a code begins with, so that it is found among other words. */
const PREFIX = 'slantwise1.';
/** Mails break lines and put `>` before them. */
const CODE = /slantwise1\.((?:(?!slantwise1\.)[\w\s>-])+)/g;
const MOST_LINES = 400;

/** Writes the code of a result. Times are rounded to seconds. */
export function writeResultCode(result: ResultFile): string {
  const { quiz, keyFingerprint, text, startedAt, submittedAt, activeMs, assigned } = result;
  const packer = new Packer().text(quiz);
  packHex(packer, keyFingerprint);
  packHex(packer, text);
  packTime(packer, submittedAt);
  const toSecond = (ms: number) => ms - (ms % 1000);
  packTime(packer, toSecond(submittedAt) - toSecond(startedAt));
  packTime(packer, activeMs);
  packFlags(packer, inPackingOrder(result.flags));
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

/**
 * Every code in a text, be it a mail or a whole chat: results, and `null` for a code that was damaged. Line breaks that a
 * mail put into a code do no harm.
 */
export function findResultCodes(text: string): (ResultFile | null)[] {
  return [...text.matchAll(CODE)].map(([, body = '']) => {
    // Words after a code look like more of it: the part that bears its check is the code.
    const bytes = readCheckedBeginning(KIND, body.split(/[\s>]+/, MOST_LINES));
    return bytes && unpack(bytes);
  });
}

function unpack(bytes: Uint8Array): ResultFile | null {
  try {
    const from = new Unpacker(bytes);
    const quiz = from.text();
    const keyFingerprint = unpackHex(from);
    const text = unpackHex(from);
    const submittedAt = unpackTime(from);
    const startedAt = submittedAt - unpackTime(from);
    const activeMs = unpackTime(from);
    const flags = unpackFlags(from).map(
      (flag, index): KeptFlag => ({ id: `flag-${index + 1}`, ...flag, quote: '' }),
    );
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

function unpackAssigned(from: Unpacker): AssignedPart {
  const learner = { name: tidyName(from.text()), class: tidyName(from.text()) };
  const [round, hints, checked] = [from.number(), from.number(), from.number()];
  const accommodation = tidyName(from.text());
  return { learner, round: Math.max(1, round), hints, checked, accommodation, terms: from.text() };
}
