import { type DBSchema, openDB } from 'idb';
import type { GradebookStorage, RecordChange, StoredPart, StoredRecords } from './gradebookStorage.ts';

// The names are a format: renaming one loses what teachers have.

const DATABASE = 'slantwise-gradebook';
const VERSION = 1;
const PARTS: readonly StoredPart[] = ['people', 'handIns', 'overrides', 'assignments', 'extras'];

interface Shape<Part extends StoredPart> {
  key: string;
  value: StoredRecords[Part][number];
}

interface GradebookDatabase extends DBSchema {
  people: Shape<'people'>;
  handIns: Shape<'handIns'>;
  overrides: Shape<'overrides'>;
  assignments: Shape<'assignments'>;
  extras: Shape<'extras'>;
}

/** The device's own database. Rejects where the browser forbids it. */
export async function deviceStorage(): Promise<GradebookStorage> {
  const database = await openDB<GradebookDatabase>(DATABASE, VERSION, {
    upgrade: (fresh) => {
      for (const part of PARTS) fresh.createObjectStore(part);
    },
    // Another tab of a newer version wants to change the shape: let it.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase | null)?.close(),
  });
  return {
    async read() {
      const transaction = database.transaction([...PARTS]);
      const all = PARTS.map(async (part) => [part, await transaction.objectStore(part).getAll()] as const);
      return Object.fromEntries(await Promise.all(all)) as Record<StoredPart, unknown[]>;
    },
    readExtra: async (name) => (await database.get('extras', name))?.value ?? null,
    async write(changes: readonly RecordChange[]) {
      const parts = [...new Set(changes.map(({ part }) => part))];
      if (parts.length === 0) return;
      const transaction = database.transaction(parts, 'readwrite');
      // What is awaited is the end: a request that fails ends the transaction, and the end tells why.
      const asked = changes.map(({ part, key, value }) => {
        const store = transaction.objectStore(part);
        return value === null ? store.delete(key) : store.put(value as never, key);
      });
      await Promise.all([transaction.done, ...asked]);
    },
  };
}
