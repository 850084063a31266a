import { atom } from 'nanostores';
import { type StorageTrouble, troubleOf } from './storageTrouble.ts';

/** `null` while the device keeps what is made. Said plainly on the page; the quiz goes on in memory. */
export const $storageTrouble = atom<StorageTrouble | null>(null);

/** The part of `localStorage` that is used. All keys begin with `slantwise:`, as `file://` pages share one store. */
export type DeviceStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

let storage: DeviceStorage | null | undefined;

/** Puts another storage in place of the browser's; `null` for a device that forbids it. */
export function setDeviceStorage(replacement: DeviceStorage | null): void {
  storage = replacement;
}

/**
 * The device's storage, or `null` where there is none: on the server, and in a browser that forbids it
 * (there the mere mention of `localStorage` throws).
 */
export function deviceStorage(): DeviceStorage | null {
  if (storage === undefined) {
    try {
      storage = typeof localStorage === 'undefined' ? null : localStorage;
    } catch {
      storage = null;
    }
  }
  if (storage === null && typeof window !== 'undefined') $storageTrouble.set('forbidden');
  return storage;
}

/** What is stored under a key, or `null`: nothing there, or the device forbids looking. */
export function readDevice(key: string): string | null {
  try {
    return deviceStorage()?.getItem(key) ?? null;
  } catch {
    $storageTrouble.set('forbidden');
    return null;
  }
}

/** Stores a value; says whether it was kept. */
export function writeDevice(key: string, value: string): boolean {
  const target = deviceStorage();
  if (!target) return false;
  try {
    target.setItem(key, value);
    $storageTrouble.set(null);
    return true;
  } catch (error) {
    $storageTrouble.set(troubleOf(error));
    return false;
  }
}

/** Forgets a key. */
export function forgetOnDevice(key: string): void {
  try {
    deviceStorage()?.removeItem(key);
  } catch {
    $storageTrouble.set('forbidden');
  }
}

/** The keys that begin with a prefix; none where the device forbids looking. */
export function deviceKeys(prefix: string): string[] {
  try {
    const target = deviceStorage();
    const keys = Array.from({ length: target?.length ?? 0 }, (_, index) => target?.key(index) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  } catch {
    $storageTrouble.set('forbidden');
    return [];
  }
}
