import { LARGEST_FILE } from './largestFile.ts';

// Needs `TextDecoder`, which Node and browsers have and the core does without.

export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';

/** What a file is instead of a text. */
export type FileKind = 'pdf' | 'zip' | 'rtf' | 'office' | 'png' | 'jpeg' | 'gif' | 'gzip' | 'utf-32';

/** Why bytes are no text that can be read. */
export type DecodeTrouble =
  | { readonly code: 'empty' | 'blank' | 'binary' | 'too-large' | 'broken-utf-16' | 'unknown-encoding' }
  | { readonly code: 'other-kind'; readonly kind: FileKind };

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Turns the bytes of a text file into text: UTF-8, UTF-16 with or without a byte order mark, else
 * Windows-1252. What is no text is told by its kind.
 */
export function decodeText(bytes: Uint8Array): Decoded | DecodeTrouble {
  if (bytes.length === 0) return { code: 'empty' };
  if (bytes.length > LARGEST_FILE) return { code: 'too-large' };
  const magic = MAGIC.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (magic) return { code: 'other-kind', kind: magic.kind };
  const decoded = utf16(bytes) ?? utf8(bytes) ?? windows1252(bytes);
  if ('code' in decoded) return decoded;
  if (isBinary(decoded.text)) return { code: 'binary' };
  if (decoded.text.trim() === '') return { code: 'blank' };
  return decoded;
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

/** Kinds of files that people take for text, by their first bytes. */
const MAGIC: readonly { readonly kind: FileKind; readonly start: readonly number[] }[] = [
  { kind: 'pdf', start: ascii('%PDF-') },
  { kind: 'zip', start: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'rtf', start: ascii('{\\rtf') },
  { kind: 'office', start: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'png', start: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'jpeg', start: [0xff, 0xd8, 0xff] },
  { kind: 'gif', start: ascii('GIF8') },
  { kind: 'gzip', start: [0x1f, 0x8b] },
  { kind: 'utf-32', start: [0xff, 0xfe, 0, 0] },
  { kind: 'utf-32', start: [0, 0, 0xfe, 0xff] },
];

function utf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return null;
  }
}

function utf16(bytes: Uint8Array): Decoded | DecodeTrouble | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'LE' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'BE' : null;
  const order = mark ?? guessOrder(bytes);
  if (order === null) return null;
  try {
    const text = new TextDecoder(`utf-16${order.toLowerCase()}`, { fatal: true }).decode(bytes);
    // A guess must give text that looks like text; a mark is taken at its word.
    return mark === null && !looksWritten(text) ? null : { text, encoding: `UTF-16 ${order}` };
  } catch {
    return mark === null ? null : { code: 'broken-utf-16' };
  }
}

/** Without a mark: spaces and Latin letters leave a zero in every second byte, always on the same side. */
function guessOrder(bytes: Uint8Array): 'LE' | 'BE' | null {
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [first = 0, second = 0] = zeros;
  if (first === 0 && second > 0) return 'LE';
  return second === 0 && first > 0 ? 'BE' : null;
}

function looksWritten(text: string): boolean {
  const written = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\r\n\t]/gu)?.length ?? 0;
  return written >= 0.95 * [...text].length;
}

/** The fallback of the web: Western European text from before UTF-8. */
function windows1252(bytes: Uint8Array): Decoded | DecodeTrouble {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (!isBinary(text) && /[\u0080-\u009f]/.test(text)) return { code: 'unknown-encoding' };
  return { text, encoding: 'Windows-1252' };
}

/** A zero character, or one control character in a hundred that no text uses. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const controls = text.match(/[\u0001-\u0008\u000b\u000e-\u001f\u007f]/g)?.length ?? 0;
  return controls * 100 > text.length;
}
