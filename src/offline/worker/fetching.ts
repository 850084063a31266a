import type { FileEntry } from '../fileList.ts';
import type { Trouble } from '../protocol.ts';
import { FileTrouble, type Shelf } from './shelf.ts';

/** Fetches files, so many at once, until all are there or one does not come. Says why one did not. */
export async function keepAll(
  shelf: Shelf,
  files: readonly FileEntry[],
  atOnce: number,
): Promise<Trouble | null> {
  const waiting = [...files];
  let trouble: Trouble | null = null;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined && trouble === null; next = waiting.shift()) {
      try {
        await shelf.keep(next);
      } catch (error) {
        trouble ??= error instanceof FileTrouble ? error.trouble : 'offline';
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return trouble;
}
