import type { Source } from '../../../stores/gradebook/collecting/collectStore.ts';

/** Reading files takes code that the page does without until something is dropped. Says whether it came. */
export async function collectFrom(sources: readonly Source[]): Promise<boolean> {
  try {
    const { collect } = await import('../../../stores/gradebook/collecting/collect.ts');
    await collect(sources);
    return true;
  } catch {
    return false;
  }
}
