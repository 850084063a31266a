import { randomBelow, randomBytes } from './random.ts';
import { WORDS } from './words.ts';

const WORD_COUNT = 3;

/**
 * A passcode to offer: three words and two digits, as “maple-tunnel-kite-47”. There are some 1.4 · 10^11 of them, that is
 * 37 bits: every guess costs the third of a second that scrypt takes.
 */
export function makePasscode(random = randomBytes): string {
  const words = Array.from({ length: WORD_COUNT }, () => WORDS[randomBelow(WORDS.length, random)]);
  const digits = Array.from({ length: 2 }, () => randomBelow(10, random)).join('');
  return [...words, digits].join('-');
}
