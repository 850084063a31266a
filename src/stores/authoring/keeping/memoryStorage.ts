import { type AuthoringStorage, type KeptRecord, mayWrite } from './authoringStorage.ts';

/** Quizzes that are gone with the page: for a device that keeps nothing, and for tests. */
export function memoryStorage(): AuthoringStorage {
  const kept = new Map<string, KeptRecord>();
  return {
    list: async () => [...kept.values()],
    read: async (id) => kept.get(id),
    async write(record, known) {
      const may = mayWrite(kept.get(record.id), record, known);
      if (may) kept.set(record.id, record);
      return may;
    },
    remove: async (id) => void kept.delete(id),
  };
}
