import { isRecord } from '../../../core/attempt/reading.ts';
import { deviceKeys, forgetOnDevice, readDevice, writeDevice } from '../../storage/deviceStorage.ts';

// The database answers in its own time, which a page that is being left does not have: what it has not stored by then is
// written down at once in `localStorage`, and stored by the next page that opens.

/** The keys of what is written down begin with this; what follows is the id of the quiz. */
const PREFIX = 'slantwise:authoring:';

/** A change that the database did not confirm. */
export interface Unstored {
  readonly id: string;
  /** What may be stored before it: revisions, or `null` for nothing. */
  readonly known: readonly (string | null)[];
  readonly revision: string;
  readonly quiz: unknown;
}

/** Writes a change down; says whether the device took it. */
export function writeDown(change: Unstored): boolean {
  return writeDevice(PREFIX + change.id, JSON.stringify(change));
}

export function strikeOut(id: string): void {
  forgetOnDevice(PREFIX + id);
}

/** All that is written down and can be read. */
export function writtenDown(): Unstored[] {
  return deviceKeys(PREFIX).flatMap((key) => {
    const change = read(readDevice(key));
    return change && PREFIX + change.id === key ? [change] : [];
  });
}

function read(text: string | null): Unstored | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isRecord(value)) return null;
    const { id, known, revision, quiz } = value;
    if (typeof id !== 'string' || typeof revision !== 'string' || !Array.isArray(known)) return null;
    const isKnown = (one: unknown) => one === null || typeof one === 'string';
    return { id, known: known.filter(isKnown), revision, quiz };
  } catch {
    return null;
  }
}
