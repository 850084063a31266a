import { rename, rm } from 'node:fs/promises';

/** Writes a file whole or not at all: `write` fills another one beside it, which then takes the name. */
export async function writeWhole(file: string, write: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${file}.${process.pid}.part`;
  try {
    await write(partial);
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
}
