import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether the island has taken over from the server's HTML. Islands wake one after another, and the first
 * may have filled the stores already: until this says yes, an island must show what the server showed.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
