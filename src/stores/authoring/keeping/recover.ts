import type { AuthoringStorage } from './authoringStorage.ts';
import { strikeOut, writtenDown } from './journal.ts';
import { readKept } from './readKept.ts';

/**
 * Stores what an earlier page wrote down as it was left: in its place or, where another tab has changed that quiz since,
 * as a quiz of its own.
 *
 * @param isLasting whether what the storage takes outlives the page; else it stays written down
 * @param nameRecovered the title of a quiz of its own
 */
export async function recover(
  storage: AuthoringStorage,
  isLasting: boolean,
  nameRecovered: (title: string) => string,
): Promise<void> {
  for (const { id, known, revision, quiz } of writtenDown()) {
    const record = { id, quiz, revision, binnedAt: null };
    const isStored = await storage.write(record, known);
    const read = readKept(record)?.quiz;
    if (!isStored && read) {
      const about = { ...read.about, title: nameRecovered(read.about.title) };
      const apart = { ...read, id: `${id}-${Date.now().toString(36)}`, about };
      await storage.write({ ...record, id: apart.id, quiz: apart }, [null]);
    }
    // What nobody here can read may be another version's.
    if (isLasting && (isStored || read)) strikeOut(id);
  }
}
