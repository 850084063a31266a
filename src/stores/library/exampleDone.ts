import { atom, onMount, type ReadableAtom } from 'nanostores';
import { type DeviceStorage, deviceStorage } from '../storage/deviceStorage.ts';

const KEY = 'slantwise:example';
const DONE = 'done';

const $done = atom(false);

/** Whether the two-minute example was gone through on this device. False until a page listens. */
export const $exampleDone: ReadableAtom<boolean> = $done;

onMount($done, () => {
  $done.set($done.get() || isExampleDone(deviceStorage()));
});

/** Reads the mark; storage that refuses to be read counts as not done. */
export function isExampleDone(storage: DeviceStorage | null): boolean {
  try {
    return storage?.getItem(KEY) === DONE;
  } catch {
    return false;
  }
}

/** Remembers that the example was gone through. Where storage is full or forbidden, only this page knows. */
export function markExampleDone(storage: DeviceStorage | null = deviceStorage()): void {
  $done.set(true);
  try {
    storage?.setItem(KEY, DONE);
  } catch {
    // Nothing depends on it but a suggestion in the library.
  }
}
