import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Decoded, decodeText } from '../decoding/decodeText.ts';
import { LARGEST_FILE } from '../decoding/largestFile.ts';
import { decodeSentence } from '../messages/decoding.ts';
import { visible } from '../messages/visible.ts';
import { Failure } from './failure.ts';

export interface InputFile extends Decoded {
  /** How messages name it. */
  readonly name: string;
}

/** Reads a text file, or standard input for `-`. Throws a `Failure` that says what is wrong with it. */
export async function readInput(file: string, { mayBeEmpty = false } = {}): Promise<InputFile> {
  const name = file === '-' ? 'Standard input' : file;
  const bytes = await readBytes(file, name);
  if (mayBeEmpty && bytes.every((byte) => byte <= 0x20)) return { name, text: '', encoding: 'UTF-8' };
  const decoded = decodeText(bytes);
  if ('code' in decoded) throw new Failure(decodeSentence(decoded, visible(name)));
  return { name, ...decoded };
}

/** The note for a text that was converted from another encoding, if it was. */
export function conversionNote({ name, encoding }: InputFile): string | null {
  return encoding === 'UTF-8'
    ? null
    : `${visible(name)} is ${encoding} text; it was read as such and converted.`;
}

/** `npm run` moves to the project's root: a path that is not there is tried from where npm was called. */
export async function resolveInput(file: string): Promise<string> {
  const origin = process.env['INIT_CWD'];
  const there = await stat(file).catch(() => null);
  return there || origin === undefined ? file : path.resolve(origin, file);
}

/** Reads a file, or standard input for `-`, and stops soon after so many bytes. Throws a `Failure` as `readInput` does. */
export async function readBytes(file: string, name: string, most = LARGEST_FILE): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = file === '-' ? process.stdin : createReadStream(await resolveInput(file));
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      // Stopped here and not by the size on disk, which devices and pipes do not have.
      chunks.push(chunk);
      if (size > most) break;
    }
  } catch (error) {
    throw new Failure(`${visible(name)} cannot be read: ${reason(error)}`);
  }
  return Buffer.concat(chunks);
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file. Check its name and folder.';
  if (code === 'EISDIR') return 'it is a folder. Give a file.';
  if (code === 'EACCES' || code === 'EPERM') return 'this account may not read it. Change its permissions.';
  return error instanceof Error ? `${error.message}.` : `${String(error)}.`;
}
