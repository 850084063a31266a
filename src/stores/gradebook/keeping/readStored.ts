import { isRecord } from '../../../core/attempt/reading.ts';
import type { Gradebook } from '../../../core/gradebook/gradebook.ts';
import { EMPTY_GRADEBOOK } from '../../../core/gradebook/gradebook.ts';
import { readGradebook } from '../../../core/gradebook/savedGradebook.ts';
import type { StoredPart } from './gradebookStorage.ts';

export interface Stored {
  readonly gradebook: Gradebook;
  readonly extras: ReadonlyMap<string, string>;
}

/** What the device kept, read as strictly as a file from outside: another version may have written it. */
export function readStored(parts: Readonly<Record<StoredPart, readonly unknown[]>>): Stored {
  const { extras, ...records } = parts;
  const read = readGradebook({ format: 'slantwise-gradebook', version: 1, ...records });
  return {
    gradebook: read && !('code' in read) ? read.gradebook : EMPTY_GRADEBOOK,
    extras: new Map(extras.flatMap((extra) => readExtra(extra) ?? [])),
  };
}

function readExtra(value: unknown): [[string, string]] | null {
  if (!isRecord(value)) return null;
  const { name, value: held } = value;
  return typeof name === 'string' && typeof held === 'string' ? [[name, held]] : null;
}
