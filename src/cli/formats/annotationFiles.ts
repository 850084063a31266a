import type { FormatFile } from '../../core/formats/annotated.ts';
import { isZip, readZip } from '../../core/zip/readZip.ts';
import { decodeText } from '../../decoding/decodeText.ts';
import { decodeSentence } from '../../messages/decoding.ts';
import { visible } from '../../messages/visible.ts';
import { Failure } from '../failure.ts';
import { readBytes } from '../readInput.ts';

/** The rows of a whole corpus, or everything that somebody ever annotated, and far less than fills the memory. */
const LARGEST = 50_000_000;
const ZIP_LIMITS = { file: LARGEST, unpacked: 4 * LARGEST, entries: 10_000 } as const;

/**
 * Reads files of annotations and of the texts they belong to. UTF-8 stays as it is, as some formats count its byte order
 * mark; text of other encodings is converted, which `note` is told. Throws a `Failure` with every file that is none.
 *
 * @param texts files that are texts whatever they are called
 */
export async function readAnnotationFiles(
  files: readonly string[],
  texts: readonly string[],
  note: (text: string) => void,
): Promise<FormatFile[]> {
  const wrong: string[] = [];
  const read: FormatFile[] = [];
  // A file may be named twice, as by `*` and by `--text`.
  for (const file of new Set([...files, ...texts])) {
    const name = texts.includes(file) && !/\.txt$/i.test(file) ? `${file}.txt` : file;
    try {
      const content = await contentOf(file, note);
      if (typeof content !== 'string' && isZip(content)) read.push(...unpacked(file, content, note));
      else read.push({ name, content });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      wrong.push(error.message);
    }
  }
  if (wrong.length > 0) throw new Failure(wrong.join('\n'), { problems: wrong });
  return read;
}

async function contentOf(file: string, note: (text: string) => void): Promise<FormatFile['content']> {
  const name = file === '-' ? 'Standard input' : file;
  const bytes = await readBytes(file, name, LARGEST);
  if (bytes.length > LARGEST) throw new Failure(`${visible(name)} is larger than 50 MB.`);
  if (isZip(bytes)) return bytes;
  return asText(bytes, name, note);
}

/** The files of a zip, as projects export their annotations. Throws a `Failure` where one of them cannot be read. */
function unpacked(file: string, bytes: Uint8Array, note: (text: string) => void): FormatFile[] {
  return [...readZip(bytes, ZIP_LIMITS)].map((entry) => {
    if (!('bytes' in entry)) {
      const name = 'name' in entry ? `: ${visible(entry.name)}` : '';
      throw new Failure(
        `${visible(file)}${name} cannot be unpacked. Unpack it yourself, and give the files.`,
      );
    }
    return { name: entry.name, content: asText(entry.bytes, `${file}: ${entry.name}`, note) };
  });
}

/** Bytes of UTF-8 as they are, those of other encodings as text. */
function asText(bytes: Uint8Array, name: string, note: (text: string) => void): FormatFile['content'] {
  if (isUtf8(bytes)) return bytes;
  const decoded = decodeText(bytes);
  if ('code' in decoded) throw new Failure(decodeSentence(decoded, visible(name)));
  note(`${visible(name)} is ${decoded.encoding} text; it was read as such and converted.`);
  return decoded.text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A zero is UTF-8 too, but in no text: it is UTF-16, or no text at all.
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
