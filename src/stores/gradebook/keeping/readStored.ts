import { isRecord } from '../../../core/attempt/reading.ts';
import type { Gradebook, HandIn } from '../../../core/gradebook/gradebook.ts';
import { EMPTY_GRADEBOOK } from '../../../core/gradebook/gradebook.ts';
import { readGradebook } from '../../../core/gradebook/saving/savedGradebook.ts';
import { breathing } from '../breathing.ts';
import type { StoredPart } from './gradebookStorage.ts';

export interface Stored {
  readonly gradebook: Gradebook;
  readonly extras: ReadonlyMap<string, string>;
}

/** Hand-ins read in one go: their receipts are made anew, which takes its time. */
const SLICE = 50;

/**
 * What the device kept, read as strictly as a file from outside: another version may have written it. The page gets its
 * turns in between.
 */
export async function readStored(parts: Readonly<Record<StoredPart, readonly unknown[]>>): Promise<Stored> {
  const { extras, handIns, ...others } = parts;
  const pace = breathing();
  const read: HandIn[] = [];
  for (let at = 0; at < handIns.length; at += SLICE) {
    // With the people, as hand-ins that were given to somebody name them.
    const slice = { people: others.people, handIns: handIns.slice(at, at + SLICE) };
    read.push(...readParts(slice).handIns);
    await pace.breathe();
  }
  return {
    gradebook: { ...readParts(others), handIns: read },
    extras: new Map(extras.flatMap((extra) => readExtra(extra) ?? [])),
  };
}

function readParts(parts: Partial<Record<StoredPart, readonly unknown[]>>): Gradebook {
  const read = readGradebook({ format: 'slantwise-gradebook', version: 1, ...parts });
  return read && !('code' in read) ? read.gradebook : EMPTY_GRADEBOOK;
}

function readExtra(value: unknown): [[string, string]] | null {
  if (!isRecord(value)) return null;
  const { name, value: held } = value;
  return typeof name === 'string' && typeof held === 'string' ? [[name, held]] : null;
}
