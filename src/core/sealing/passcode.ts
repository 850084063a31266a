import { scryptAsync } from '@noble/hashes/scrypt.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What a guess at a passcode costs. N = 2^16, r = 8, p = 1 take 64 MB and some 0.3 s on a laptop: a class waits
 * that long once, a program that tries every word waits that long each time.
 */
export interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

export const COST: Cost = { N: 2 ** 16, r: 8, p: 1 };

/** The dearest a file from outside may ask for: eight times what we ask. */
const MOST_MEMORY = 512 * 1024 * 1024;

export function isPossibleCost({ N, r, p }: Cost): boolean {
  const whole = [N, r, p].every((value) => Number.isSafeInteger(value) && value >= 1);
  return whole && Number.isInteger(Math.log2(N)) && N >= 2 && p <= 4 && 128 * N * r * p <= MOST_MEMORY;
}

/**
 * A passcode as it is meant: a class hears it read out, so case, spaces, hyphens and the form of accented letters do
 * not count.
 */
export function foldPasscode(passcode: string): string {
  return passcode
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Dash}]+/gu, '');
}

/** 32 bytes from a passcode by scrypt (RFC 7914). Gives way to the page every few milliseconds. */
export function passcodeBytes(passcode: string, salt: Uint8Array, cost: Cost = COST): Promise<Uint8Array> {
  return scryptAsync(utf8ToBytes(foldPasscode(passcode)), salt, {
    ...cost,
    dkLen: 32,
    maxmem: 2 * MOST_MEMORY,
  });
}
