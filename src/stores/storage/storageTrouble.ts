/** Why the device does not keep what is made. */
export type StorageTrouble = 'forbidden' | 'full';

/** What a failed write says of the device. */
export function troubleOf(error: unknown): StorageTrouble {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`) ? 'full' : 'forbidden';
}
