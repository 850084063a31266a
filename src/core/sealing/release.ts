import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { passcodeBytes } from './passcode.ts';
import type { RandomBytes } from './sealedKey.ts';

// For a key that is not sealed: the page holds the review back until it hears the passcode. A courtesy, no lock.

const SALT_BYTES = 9;
const CHECK_BYTES = 9;

/** What a page knows a passcode by: salt and the beginning of a hash of what scrypt makes of it. */
export async function releaseCheck(passcode: string, random: RandomBytes): Promise<string> {
  const salt = random(SALT_BYTES);
  return toBase64url(salt) + toBase64url(await digest(passcode, salt));
}

/** Whether this is the passcode. */
export async function isReleased(check: string, passcode: string): Promise<boolean> {
  const bytes = fromBase64url(check);
  if (bytes?.length !== SALT_BYTES + CHECK_BYTES) return false;
  const made = await digest(passcode, bytes.subarray(0, SALT_BYTES));
  return made.every((byte, index) => byte === bytes[SALT_BYTES + index]);
}

async function digest(passcode: string, salt: Uint8Array): Promise<Uint8Array> {
  return sha256(await passcodeBytes(passcode, salt)).subarray(0, CHECK_BYTES);
}
