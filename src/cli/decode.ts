import { visible } from '../messages/visible.ts';
import { Failure } from './failure.ts';

export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Files larger than this are refused: five million bytes, some fifty novels. */
export const LARGEST_FILE = 5_000_000;

/**
 * Turns the bytes of a text file into text: UTF-8, UTF-16 with or without a byte order mark, else
 * Windows-1252. What is no text is refused by its kind. Throws a `Failure` that names the file and the mend.
 *
 * @param name how the file is named in the error
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const shown = visible(name);
  if (bytes.length === 0) throw new Failure(`${shown} is empty. Give a file with text in it.`);
  const kind = MAGIC.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (kind) throw new Failure(`${shown} is ${kind.name}, not a text. ${kind.mend}`);
  const decoded = utf16(bytes, shown) ?? utf8(bytes) ?? windows1252(bytes, shown);
  if (isBinary(decoded.text)) {
    throw new Failure(`${shown} is a binary file, not a text. Give a text, Markdown or HTML file.`);
  }
  if (decoded.text.trim() === '') {
    throw new Failure(`${shown} holds nothing but white space. Give a file with text in it.`);
  }
  return decoded;
}

const COPY_TEXT = 'Copy the text out of it into a plain text file, and give that.';

/** Kinds of files that people take for text, by their first bytes. */
const MAGIC: readonly { name: string; start: readonly number[]; mend: string }[] = [
  { name: 'a PDF document', start: [...Buffer.from('%PDF-')], mend: COPY_TEXT },
  {
    name: 'a ZIP file (Word, LibreOffice and EPUB documents are ZIP files too)',
    start: [0x50, 0x4b, 0x03, 0x04],
    mend: 'Save the document as plain text, and give that.',
  },
  {
    name: 'an RTF document',
    start: [...Buffer.from('{\\rtf')],
    mend: 'Save it as plain text, and give that.',
  },
  {
    name: 'an old Word or Office document',
    start: [0xd0, 0xcf, 0x11, 0xe0],
    mend: 'Save it as plain text, and give that.',
  },
  { name: 'a PNG picture', start: [0x89, 0x50, 0x4e, 0x47], mend: COPY_TEXT },
  { name: 'a JPEG picture', start: [0xff, 0xd8, 0xff], mend: COPY_TEXT },
  { name: 'a GIF picture', start: [...Buffer.from('GIF8')], mend: COPY_TEXT },
  { name: 'a gzip file', start: [0x1f, 0x8b], mend: 'Unpack it, and give the text inside.' },
  { name: 'UTF-32 text', start: [0xff, 0xfe, 0, 0], mend: 'Save it as UTF-8.' },
  { name: 'UTF-32 text', start: [0, 0, 0xfe, 0xff], mend: 'Save it as UTF-8.' },
];

function utf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return null;
  }
}

function utf16(bytes: Uint8Array, name: string): Decoded | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'LE' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'BE' : null;
  const order = mark ?? guessOrder(bytes);
  if (order === null) return null;
  try {
    const text = new TextDecoder(`utf-16${order.toLowerCase()}`, { fatal: true }).decode(bytes);
    // A guess must give text that looks like text; a mark is taken at its word.
    if (mark === null && !looksWritten(text)) return null;
    return { text, encoding: `UTF-16 ${order}` };
  } catch {
    if (mark === null) return null;
    throw new Failure(`${name} begins as UTF-16 but is broken further on. Save it again as UTF-8.`);
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
function windows1252(bytes: Uint8Array, name: string): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (!isBinary(text) && /[\u0080-\u009f]/.test(text)) {
    throw new Failure(`${name} is neither UTF-8 nor Windows-1252 text. Save it as UTF-8.`);
  }
  return { text, encoding: 'Windows-1252' };
}

/** A zero character, or one control character in a hundred that no text uses. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const controls = text.match(/[\u0001-\u0008\u000b\u000e-\u001f\u007f]/g)?.length ?? 0;
  return controls * 100 > text.length;
}
