/** A quiz in the making as the device keeps it. */
export interface KeptRecord {
  readonly id: string;
  /** As it was stored: nothing in it is trusted. */
  readonly quiz: unknown;
  /** Another one with every change, so that one tab sees that another has written. */
  readonly revision: string;
  /** When it was put in the bin, milliseconds since 1970; `null` where it is not there. */
  readonly binnedAt: number | null;
}

/** Where quizzes in the making are kept. Each function rejects where the device is full, or refuses. */
export interface AuthoringStorage {
  /** All that is kept, each as it was stored. */
  list(): Promise<readonly unknown[]>;
  /** What is kept under an id; `undefined` where there is nothing. */
  read(id: string): Promise<unknown>;
  /**
   * Stores a quiz, unless what is stored has another revision than those that the writer knows of (`null` for nothing
   * stored) or than its own: then nothing is written, and it says no.
   */
  write(record: KeptRecord, known: readonly (string | null)[]): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** The revision of what is stored; `null` where nothing is. */
export function revisionOf(stored: unknown): string | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const revision = Reflect.get(stored, 'revision');
  return typeof revision === 'string' ? revision : '';
}

/** Whether a record may take the place of what is stored. */
export function mayWrite(stored: unknown, record: KeptRecord, known: readonly (string | null)[]): boolean {
  const revision = revisionOf(stored);
  return revision === record.revision || known.includes(revision);
}
