import { fileAt, pathBelow } from '../address.ts';
import type { Build, FileEntry } from '../fileList.ts';
import { entryId } from '../names.ts';
import type { Builds } from './builds.ts';
import { FileTrouble, type Shelf } from './shelf.ts';

/** The page for what is not on the device, which stands at the root and so may be relative. */
const OFFLINE_PAGE = 'offline.html';
/** Files in here have a hash in their name: under one name there is one content, whatever the build. */
const HASHED = '_astro/';

/** Whether a request is one for a file of the site as a whole. */
export function isOurs(request: Request, root: string): boolean {
  return (
    request.method === 'GET' &&
    !request.headers.has('range') &&
    // A browser's own tools ask so; such a request cannot be repeated.
    !(request.cache === 'only-if-cached' && request.mode !== 'same-origin') &&
    pathBelow(request.url, root) !== null
  );
}

/** What follows from an answer; it does not wait for them. */
export interface Consequences {
  /** A file was asked for that is now on the device. */
  kept(file: string): void;
  /** The host has another build. */
  outdated(): void;
}

/**
 * Answers a request for a file of the site: the content of the build in force, from the device or else from the
 * network, where its hash tells whether it is that. Without a network an older content of the page does, with the
 * files it was built with, and else the page that says so. What the build does not know is left to the network.
 */
export async function answer(
  request: Request,
  shelf: Shelf,
  builds: Builds,
  consequences: Consequences,
): Promise<Response> {
  const [current, ...older] = await builds.all().catch(() => []);
  if (!current) return fetch(request);
  const file = fileAt(request.url, shelf.root, (name) => current.files.has(name)) ?? '';
  const entry = current.files.get(file) ?? hashedFile(file, older);
  const kept = entry && (await shelf.read(entryId(entry)));
  if (kept) return kept;
  try {
    return (entry && (await fetched(entry, shelf, consequences))) ?? (await fetch(request));
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return (await olderPage(file, older, shelf)) ?? Response.redirect(offlinePage(request.url, shelf.root));
  }
}

/** The content of a file of this build, kept on its way; `undefined` when it could be neither had nor kept. */
async function fetched(
  entry: FileEntry,
  shelf: Shelf,
  consequences: Consequences,
): Promise<Response | undefined> {
  try {
    await shelf.keep(entry);
    consequences.kept(entry[0]);
    return await shelf.read(entryId(entry));
  } catch (error) {
    if (error instanceof FileTrouble && error.trouble === 'changed') consequences.outdated();
    return undefined;
  }
}

/** A script or style that a page of an older build asks for. */
function hashedFile(file: string, older: readonly Build[]): FileEntry | undefined {
  if (!file.startsWith(HASHED)) return undefined;
  return older.map(({ files }) => files.get(file)).find((entry) => entry !== undefined);
}

async function olderPage(file: string, older: readonly Build[], shelf: Shelf): Promise<Response | undefined> {
  for (const { files } of older) {
    const entry = files.get(file);
    const kept = entry && (await shelf.read(entryId(entry)));
    if (kept) return kept;
  }
  return undefined;
}

function offlinePage(address: string, root: string): string {
  const page = new URL(address).href.slice(root.length);
  return `${root}${OFFLINE_PAGE}?page=${encodeURIComponent(page)}`;
}
