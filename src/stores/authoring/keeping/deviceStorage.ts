import { type DBSchema, openDB } from 'idb';
import { type AuthoringStorage, type KeptRecord, mayWrite } from './authoringStorage.ts';

// The names are a format: renaming one loses what authors have.

const DATABASE = 'slantwise-authoring';
const VERSION = 1;

interface AuthoringDatabase extends DBSchema {
  quizzes: { key: string; value: KeptRecord };
}

/** The device's own database. Rejects where the browser forbids it. */
export async function deviceStorage(): Promise<AuthoringStorage> {
  const database = await openDB<AuthoringDatabase>(DATABASE, VERSION, {
    upgrade: (fresh) => void fresh.createObjectStore('quizzes'),
    // Another tab of a newer version wants to change the shape: let it.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase | null)?.close(),
  });
  return {
    list: () => database.getAll('quizzes'),
    read: (id) => database.get('quizzes', id),
    async write(record, known) {
      // Looked at and written in one transaction, so that no other tab comes between.
      const transaction = database.transaction('quizzes', 'readwrite');
      const may = mayWrite(await transaction.store.get(record.id), record, known);
      const asked = may ? transaction.store.put(record, record.id) : null;
      await Promise.all([transaction.done, asked]);
      return may;
    },
    remove: (id) => database.delete('quizzes', id),
  };
}
