import { $history, $locked, type FlagEdit } from '../attempt/attemptStore.ts';

/** Locks flags. What was done to them before can no longer be undone. */
export function lockFlags(ids: ReadonlySet<string>): void {
  const isOpen = ({ id }: FlagEdit) => !ids.has(id);
  const { done, undone } = $history.get();
  $history.set({ done: done.filter(isOpen), undone: undone.filter(isOpen) });
  $locked.set(ids);
}
