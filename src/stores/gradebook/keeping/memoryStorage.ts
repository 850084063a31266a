import type { GradebookStorage, RecordChange, StoredPart } from './gradebookStorage.ts';

const PARTS: readonly StoredPart[] = ['people', 'handIns', 'overrides', 'assignments', 'extras'];

/** A gradebook that is gone with the page: for a device that keeps nothing, and for tests. */
export function memoryStorage(): GradebookStorage {
  const parts = new Map(PARTS.map((part) => [part, new Map<string, RecordChange['value']>()]));
  return {
    async read() {
      const all = PARTS.map((part) => [part, [...(parts.get(part)?.values() ?? [])]] as const);
      return Object.fromEntries(all) as Record<StoredPart, unknown[]>;
    },
    async readExtra(name) {
      const extra = parts.get('extras')?.get(name);
      return extra && 'value' in extra ? extra.value : null;
    },
    async write(changes) {
      for (const { part, key, value } of changes) {
        if (value === null) parts.get(part)?.delete(key);
        else parts.get(part)?.set(key, value);
      }
    },
  };
}
