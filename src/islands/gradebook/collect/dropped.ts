import { LIMITS } from '../../../core/gradebook/collecting/collected.ts';
import type { Source } from '../../../stores/gradebook/collecting/collectStore.ts';

/** A chosen file as something to collect from. */
export function fileSource(file: File, name = file.name): Source {
  return { name, bytes: () => bytesOf(file) };
}

/** A film that was dropped by mistake would not fit into memory. */
async function bytesOf(file: File): Promise<Uint8Array | 'too-large'> {
  return file.size > LIMITS.archive ? 'too-large' : new Uint8Array(await file.arrayBuffer());
}

/** A text that was pasted. */
export function textSource(text: string): Source {
  return { name: 'What you pasted', bytes: async () => new TextEncoder().encode(text) };
}

/**
 * Everything in a drop: files, folders with all that is in them, or a text. What is in a drop must be taken hold of before
 * the event is over; folders are walked after that.
 */
export function droppedSources(transfer: DataTransfer): Promise<Source[]> {
  const held = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const text = transfer.getData('text/plain');
  if (held.length === 0) return Promise.resolve(text.trim() === '' ? [] : [textSource(text)]);
  const walked = held.map(({ entry, file }) => {
    // A page from a disk may not read files through their entries, but may as they are.
    if (entry?.isDirectory) return inFolder(entry as FileSystemDirectoryEntry, '');
    return Promise.resolve(file ? [fileSource(file)] : []);
  });
  return Promise.all(walked).then((sources) => sources.flat());
}

async function inFolder(folder: FileSystemDirectoryEntry, path: string): Promise<Source[]> {
  const name = `${path}${folder.name}`;
  try {
    const entries = await allEntries(folder);
    const sources = entries.map((entry) =>
      entry.isDirectory
        ? inFolder(entry as FileSystemDirectoryEntry, `${name}/`)
        : [entrySource(entry as FileSystemFileEntry, name)],
    );
    return (await Promise.all(sources)).flat();
  } catch {
    return [{ name, bytes: () => Promise.reject(new Error(`${name} cannot be read.`)) }];
  }
}

/** A folder gives its entries some at a time, until it gives none. */
async function allEntries(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function entrySource(entry: FileSystemFileEntry, folder: string): Source {
  const file = () => new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return {
    name: `${folder}/${entry.name}`,
    bytes: async () => bytesOf(await file()),
  };
}
