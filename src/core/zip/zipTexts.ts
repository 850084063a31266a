import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Zippable, zipSync } from 'fflate';

/** The earliest time a zip knows, for every file: the same quiz makes the same package, byte for byte. */
const TIME = new Date(1980, 0, 1);

/** Texts by name as a zip, the same bytes for the same texts. What is no text comes as bytes. */
export function zipTexts(texts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(texts)) {
    const bytes = typeof text === 'string' ? utf8ToBytes(text) : text;
    files[name] = [bytes, { mtime: TIME, level: 6 }];
  }
  return zipSync(files);
}
