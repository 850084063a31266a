import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import { isRecord, readText } from '../attempt/reading.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import type { AuthoredKey } from '../pack/located.ts';
import { COST, type Cost, isPossibleCost, passcodeBytes } from './passcode.ts';

/** What is sealed: the key, and what its review names. */
export interface SealedContent {
  /** With selectors, not spans: a brought text is another at each learner's. */
  readonly key: AuthoredKey;
  /** Names and definitions of the techniques it uses, by id. */
  readonly techniques: Readonly<Record<string, { readonly name: string; readonly definition: string }>>;
}

/** A key that nobody reads without its passcode. Bytes are in base64url. */
export interface SealedKey {
  readonly format: 'slantwise-sealed-key';
  readonly version: 1;
  readonly quiz: string;
  /** Of the key inside. */
  readonly keyFingerprint: string;
  readonly kdf: { readonly name: 'scrypt'; readonly salt: string } & Cost;
  readonly cipher: 'xchacha20-poly1305';
  readonly nonce: string;
  readonly text: string;
}

export type Opened = SealedContent | { readonly code: 'wrong-passcode' | 'damaged' };

/** As many random bytes as asked for, from a source fit for keys: `crypto.getRandomValues`. */
export type RandomBytes = (count: number) => Uint8Array;

/** What is bound to the text without being secret: a sealed key cannot be passed off as another quiz's. */
function bound(quiz: string, keyFingerprint: string): Uint8Array {
  return utf8ToBytes(`slantwise-sealed-key:1:${quiz}:${keyFingerprint}`);
}

/** Seals a key under a passcode: scrypt makes the key of XChaCha20-Poly1305. */
export async function sealKey(
  about: { readonly quiz: string; readonly keyFingerprint: string },
  content: SealedContent,
  passcode: string,
  random: RandomBytes,
  cost: Cost = COST,
): Promise<SealedKey> {
  const salt = random(16);
  const nonce = random(24);
  const secret = await passcodeBytes(passcode, salt, cost);
  const { quiz, keyFingerprint } = about;
  const text = xchacha20poly1305(secret, nonce, bound(quiz, keyFingerprint)).encrypt(
    utf8ToBytes(JSON.stringify(content)),
  );
  return {
    format: 'slantwise-sealed-key',
    version: 1,
    quiz,
    keyFingerprint,
    kdf: { name: 'scrypt', salt: toBase64url(salt), ...cost },
    cipher: 'xchacha20-poly1305',
    nonce: toBase64url(nonce),
    text: toBase64url(text),
  };
}

/**
 * Opens a sealed key. A text that was damaged cannot be told from a wrong passcode, as either fails the cipher's own
 * check: `damaged` is said only of what no passcode could open, and of what holds no key.
 */
export async function openKey(sealed: SealedKey, passcode: string): Promise<Opened> {
  const salt = fromBase64url(sealed.kdf.salt);
  const nonce = fromBase64url(sealed.nonce);
  const text = fromBase64url(sealed.text);
  if (!salt || nonce?.length !== 24 || !text || text.length < 16) return { code: 'damaged' };
  const { N, r, p } = sealed.kdf;
  const secret = await passcodeBytes(passcode, salt, { N, r, p });
  let opened: Uint8Array;
  try {
    opened = xchacha20poly1305(secret, nonce, bound(sealed.quiz, sealed.keyFingerprint)).decrypt(text);
  } catch {
    return { code: 'wrong-passcode' };
  }
  return contentOf(bytesToUtf8(opened)) ?? { code: 'damaged' };
}

/**
 * What was sealed, or `null` where it is no key at all. Whoever sealed it knew the passcode, and a passcode is read out in
 * class: so its shape is looked at, though not each sentence.
 */
function contentOf(json: string): SealedContent | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(value) || !isRecord(value['key']) || !isRecord(value['techniques'])) return null;
  const { items, fair, contested, discuss } = value['key'];
  const isSound =
    [items, fair, contested].every((entries) => Array.isArray(entries) && entries.every(isEntry)) &&
    Array.isArray(discuss);
  return isSound ? (value as unknown as SealedContent) : null;
}

function isEntry(value: unknown): boolean {
  return isRecord(value) && typeof value['id'] === 'string' && isRecord(value['at']);
}

/** Reads a sealed key from outside; `null` when it is none that can be opened. */
export function readSealedKey(value: unknown): SealedKey | null {
  if (!isRecord(value) || value['format'] !== 'slantwise-sealed-key' || value['version'] !== 1) return null;
  const { kdf, cipher } = value;
  if (!isRecord(kdf) || kdf['name'] !== 'scrypt' || cipher !== 'xchacha20-poly1305') return null;
  const cost = { N: Number(kdf['N']), r: Number(kdf['r']), p: Number(kdf['p']) };
  const quiz = readText(value['quiz'], 200);
  const keyFingerprint = readText(value['keyFingerprint'], 64);
  const salt = readText(kdf['salt'], 100);
  const nonce = readText(value['nonce'], 100);
  const text = readText(value['text'], 20_000_000);
  if (quiz === null || keyFingerprint === null || salt === null || nonce === null || text === null)
    return null;
  if (!isPossibleCost(cost)) return null;
  return {
    format: 'slantwise-sealed-key',
    version: 1,
    quiz,
    keyFingerprint,
    kdf: { name: 'scrypt', salt, ...cost },
    cipher,
    nonce,
    text,
  };
}
