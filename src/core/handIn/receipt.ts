import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ResultFile } from '../attempt/resultFile.ts';
import { FAMILIES } from '../taxonomy/technique.ts';

/** No letter or digit that is taken for another when it is read aloud or copied by hand: Crockford's base 32. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 8;

/** What a receipt is made of: whoever it belongs to, what was flagged, and when it was handed in. */
export type Receipted = Pick<ResultFile, 'quiz' | 'submittedAt' | 'flags' | 'assigned'>;

/**
 * Eight letters and digits that a learner writes down when handing in, and a teacher finds beside the result: `k7m2-9q4x`.
 * Equal results have equal receipts, whichever way they came; any other flag, learner, round or second gives another. What
 * decides on no mark is not part of it: notes, hints, time on the page, the text the flags lie on. So two results that differ in
 * those alone are one hand-in; and so are those of two learners of one name and class who flag the same within one second.
 *
 * With 40 bits, two of ten thousand results share a receipt by chance once in some twenty thousand such gradebooks. It is
 * no signature: whoever can write a result can make its receipt.
 */
export function receipt({ quiz, submittedAt, flags, assigned }: Receipted): string {
  const marks = flags
    .map(({ start, end, family }) => [start, end, FAMILIES.indexOf(family)])
    .sort(([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z);
  const about = [
    quiz,
    Math.floor(submittedAt / 1000),
    assigned?.learner.name ?? '',
    assigned?.learner.class ?? '',
  ];
  const digest = sha256(utf8ToBytes(JSON.stringify([...about, assigned?.round ?? 1, marks])));
  const letters = [...digest.subarray(0, LENGTH)].map((byte) => DIGITS[byte & 31]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
