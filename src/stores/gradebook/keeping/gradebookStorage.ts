import type { AssignmentRecord, HandIn, Override, Person } from '../../../core/gradebook/gradebook.ts';

/** One small thing beside the gradebook: a setting, a text that was brought, a passcode to remember. */
export interface Extra {
  readonly name: string;
  readonly value: string;
}

/** What lies in each part of the store. */
export interface StoredRecords {
  readonly people: readonly Person[];
  readonly handIns: readonly HandIn[];
  readonly overrides: readonly Override[];
  readonly assignments: readonly AssignmentRecord[];
  readonly extras: readonly Extra[];
}

export type StoredPart = keyof StoredRecords;

/** A record that came, changed (`value`) or went (`null`), under its key in its part. */
export interface RecordChange {
  readonly part: StoredPart;
  readonly key: string;
  readonly value: StoredRecords[StoredPart][number] | null;
}

/** Where a gradebook is kept. */
export interface GradebookStorage {
  /** Everything as it was stored: nothing in it is trusted. */
  read(): Promise<Readonly<Record<StoredPart, readonly unknown[]>>>;
  /** The value of one extra as it is stored now; `null` where there is none. */
  readExtra(name: string): Promise<string | null>;
  /** All changes or none. Rejects where the device is full, or refuses. */
  write(changes: readonly RecordChange[]): Promise<void>;
}
