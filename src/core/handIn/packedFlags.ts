import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { readCount } from '../attempt/reading.ts';
import type { Packer, Unpacker } from '../bytes/packing.ts';
import type { Flag } from '../scoring/flag.ts';
import { FAMILIES } from '../taxonomy/technique.ts';

// What a result's code and a platform's suspend data have in common. Unpacking throws a `RangeError` on what no page writes.

/** More than anyone makes. */
const MOST = 20_000;
const SECOND = 1000;

/** A time or a length of time, given in milliseconds and kept in whole seconds. */
export function packTime(packer: Packer, ms: number): void {
  packer.number(Math.max(0, Math.floor(ms / SECOND)));
}

/** In milliseconds; never a moment that no date can name. */
export function unpackTime(from: Unpacker): number {
  const ms = readCount(from.number() * SECOND);
  if (ms === null) throw new RangeError('A time beyond the calendar.');
  return ms;
}

/** A fingerprint in hex digits; what is none is left out. */
export function packHex(packer: Packer, hex: string): void {
  packer.bytes(/^(?:[\da-f]{2})*$/.test(hex) ? hexToBytes(hex) : new Uint8Array());
}

export function unpackHex(from: Unpacker): string {
  return bytesToHex(from.bytes());
}

/** Flags in the order in which they are packed: by position. */
export function inPackingOrder<Kept extends Flag>(flags: readonly Kept[]): Kept[] {
  return [...flags].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Spans and families. @param flags see `inPackingOrder` */
export function packFlags(packer: Packer, flags: readonly Flag[]): void {
  packer.number(flags.length);
  let before = 0;
  for (const { start, end, family } of flags) {
    packer.number(start - before).number((end - start) * FAMILIES.length + FAMILIES.indexOf(family));
    before = start;
  }
}

export function unpackFlags(from: Unpacker): Flag[] {
  let start = 0;
  return unpackList(from, () => {
    start += from.number();
    const packed = from.number();
    const family = FAMILIES[packed % FAMILIES.length];
    const end = start + Math.floor(packed / FAMILIES.length);
    if (!family || end <= start || !Number.isSafeInteger(end)) throw new RangeError('A flag on no words.');
    return { start, end, family };
  });
}

/** As many entries as the number says that stands first. */
export function unpackList<Entry>(from: Unpacker, unpack: () => Entry): Entry[] {
  const count = from.number();
  if (count > MOST) throw new RangeError('More than anyone makes.');
  return Array.from({ length: count }, unpack);
}
