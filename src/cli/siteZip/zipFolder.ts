import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { Failure } from '../failure.ts';

/** What a zip can hold that every computer opens; beyond it, a newer kind is needed. */
const MOST_FILES = 65_535;
const MOST_BYTES = 0xffff_ffff;

/** Files that are packed already, as their kind goes. */
const PACKED = /\.(?:woff2|png|jpe?g|webp|zip)$/;

/** The earliest date a zip knows, for every file: the same files make the same zip, byte for byte. */
const DATE = new Date(1980, 0, 1);

/**
 * Writes a folder as a zip, one file at a time, in order of path, after some texts that are put first.
 *
 * @param texts by name
 * @throws Failure when it is too large for a zip
 */
export async function zipFolder(
  folder: string,
  file: string,
  texts: Readonly<Record<string, string>>,
): Promise<{ bytes: number; files: number }> {
  const names = await filesBelow(folder);
  await assertFits(folder, names, Object.keys(texts).length);
  const output = await open(file, 'w');
  try {
    let chunks: Uint8Array[] = [];
    let bytes = 0;
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    const flush = async () => {
      const ready = Buffer.concat(chunks);
      chunks = [];
      bytes += ready.length;
      await output.writeFile(ready);
    };
    for (const [name, text] of Object.entries(texts)) {
      add(zip, name, Buffer.from(text));
      await flush();
    }
    for (const name of names) {
      add(zip, name, await readFile(path.join(folder, name)));
      await flush();
    }
    zip.end();
    await flush();
    return { bytes, files: names.length + Object.keys(texts).length };
  } finally {
    await output.close();
  }
}

function add(zip: Zip, name: string, content: Buffer): void {
  const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
  entry.mtime = DATE;
  zip.add(entry);
  entry.push(content, true);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

async function assertFits(folder: string, names: readonly string[], more: number): Promise<void> {
  let bytes = 0;
  for (const name of names) bytes += (await stat(path.join(folder, name))).size;
  if (names.length + more <= MOST_FILES && bytes <= MOST_BYTES) return;
  throw new Failure(
    `The site has ${names.length} files of ${Math.ceil(bytes / 1e6)} MB together, more than a zip that every ` +
      'computer opens can hold. Build it with “npm run build”, and hand on the folder dist/ as it is.',
  );
}
