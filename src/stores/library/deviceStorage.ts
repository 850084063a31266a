/** What the stores here need of `localStorage`; tests pass their own. */
export type DeviceStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem'>;

/**
 * The device's storage, or `null` where there is none: on the server, and in a browser that forbids it
 * (there the mere mention of `localStorage` throws).
 */
export function deviceStorage(): DeviceStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
