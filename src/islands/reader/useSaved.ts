import { useStore } from '@nanostores/react';
import type { ReadableAtom } from 'nanostores';

/** Reads a store that the device keeps; the first rendering shows the default, as the server's did. */
export function useSaved<T>(store: ReadableAtom<T>, initial: T): T {
  return useStore(store, { ssr: () => initial });
}
