import { $history, $locked } from '../attempt/attemptStore.ts';
import type { Edit } from '../attempt/edits.ts';

/** Locks flags. What was done to them before can no longer be undone. */
export function lockFlags(ids: ReadonlySet<string>): void {
  const isOpen = ({ id }: Edit) => !ids.has(id);
  const { done, undone } = $history.get();
  $history.set({ done: done.filter(isOpen), undone: undone.filter(isOpen) });
  $locked.set(ids);
}
