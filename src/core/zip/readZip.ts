import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { Inflate } from 'fflate';

/** What one entry of a zip unpacks to, or why it does not. */
export type ZipEntry = { readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly trouble: 'too-large' | 'not-readable' }
);

export interface ZipLimits {
  /** Bytes of one entry, unpacked. */
  readonly file: number;
  /** Bytes of all entries, unpacked. */
  readonly unpacked: number;
  readonly entries: number;
}

/** Why a zip was not read, or not to its end. */
export interface ZipTrouble {
  readonly code: 'not-readable' | 'too-many-entries' | 'too-large';
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes handed to the unpacker at once: what they unpack to is looked at in between. */
const CHUNK = 16_384;

/** Whether bytes begin as those of a zip, be it an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= END_SIZE && (u32(bytes, 0) === LOCAL || u32(bytes, 0) === END);
}

/**
 * The files of a zip one after another (PKWARE's APPNOTE 6.3, without encryption, parts and ZIP64). Each is unpacked
 * for itself and stopped at the limits, whatever sizes it claims, so that one that is damaged or a bomb costs the
 * others nothing. Folders are left out.
 */
export function* readZip(bytes: Uint8Array, limits: ZipLimits): Generator<ZipEntry | ZipTrouble> {
  const end = findEnd(bytes);
  if (end === null) {
    yield { code: 'not-readable' };
    return;
  }
  const count = u16(bytes, end + 10);
  let at = u32(bytes, end + 16);
  let left = limits.unpacked;
  for (let index = 0; index < count; index++) {
    if (index >= limits.entries) {
      yield { code: 'too-many-entries' };
      return;
    }
    if (at + 46 > bytes.length || u32(bytes, at) !== CENTRAL) {
      yield { code: 'not-readable' };
      return;
    }
    const nameEnd = at + 46 + u16(bytes, at + 28);
    const name = bytesToUtf8(bytes.subarray(at + 46, nameEnd));
    if (!name.endsWith('/')) {
      const unpacked = unpack(bytes, at, Math.min(left, limits.file));
      if (typeof unpacked !== 'string') left -= unpacked.length;
      yield typeof unpacked === 'string' ? { name, trouble: unpacked } : { name, bytes: unpacked };
      if (unpacked === 'too-large' && left < limits.file) {
        yield { code: 'too-large' };
        return;
      }
    }
    at = nameEnd + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
}

/** The file that an entry of the directory tells of. */
function unpack(bytes: Uint8Array, entry: number, most: number): Uint8Array | 'too-large' | 'not-readable' {
  const isEncrypted = (u16(bytes, entry + 8) & 1) === 1;
  const method = u16(bytes, entry + 10);
  const size = u32(bytes, entry + 20);
  const local = u32(bytes, entry + 42);
  if (isEncrypted || local + 30 > bytes.length || u32(bytes, local) !== LOCAL) return 'not-readable';
  const start = local + 30 + u16(bytes, local + 26) + u16(bytes, local + 28);
  if (start + size > bytes.length) return 'not-readable';
  const packed = bytes.subarray(start, start + size);
  if (method === STORED) return packed.length > most ? 'too-large' : packed;
  return method === DEFLATED ? inflate(packed, most) : 'not-readable';
}

function inflate(packed: Uint8Array, most: number): Uint8Array | 'too-large' | 'not-readable' {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  const stream = new Inflate((part, final) => {
    parts.push(part);
    length += part.length;
    isDone = final;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (length > most) return 'too-large';
    }
  } catch {
    return 'not-readable';
  }
  if (!isDone) return 'not-readable';
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Where the record of the directory's end begins: the last in the file, after which only a comment stands. */
function findEnd(bytes: Uint8Array): number | null {
  const least = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= least; at--) if (u32(bytes, at) === END) return at;
  return null;
}

function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}
