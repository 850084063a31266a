import { type FileEntry, HASH_BYTES } from '../fileList.ts';
import { addressOf, cacheName, contentId, entryId } from '../names.ts';
import type { Trouble } from '../protocol.ts';

/** A file did not come, or could not be kept. */
export class FileTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, file: string) {
    super(`${file}: ${trouble}`);
    this.trouble = trouble;
  }
}

/** The files on the device: a cache of contents, each under its file and hash. */
export class Shelf {
  readonly root: string;
  #cache: Promise<Cache> | undefined;
  #kept: Promise<Set<string>> | undefined;
  readonly #coming = new Map<string, Promise<void>>();

  /** `root` is the site's, with a slash at its end. */
  constructor(root: string) {
    this.root = root;
  }

  /** The ids of all contents that are there. Counted once, then kept up. */
  kept(): Promise<Set<string>> {
    this.#kept ??= this.#open().then(async (cache) => {
      const keys = await cache.keys();
      return new Set(keys.map(({ url }) => url.slice(this.root.length)));
    });
    return this.#kept;
  }

  /** Counts anew: another worker may have kept or dropped something. */
  recount(): void {
    this.#kept = undefined;
  }

  async read(id: string): Promise<Response | undefined> {
    const found = await (await this.#open()).match(this.root + id);
    if (!found) (await this.#kept)?.delete(id);
    return found;
  }

  /** Throws a `FileTrouble` when there is no room left. */
  async write(id: string, response: Response): Promise<void> {
    try {
      await (await this.#open()).put(this.root + id, response);
    } catch {
      throw new FileTrouble('full', id);
    }
    (await this.kept()).add(id);
  }

  async drop(ids: readonly string[]): Promise<void> {
    const [cache, kept] = await Promise.all([this.#open(), this.kept()]);
    for (const id of ids) {
      await cache.delete(this.root + id);
      kept.delete(id);
    }
  }

  /** Fetches a file unless it is there. Throws a `FileTrouble`. */
  keep(entry: FileEntry): Promise<void> {
    const id = entryId(entry);
    const coming = this.#coming.get(id) ?? this.#fetched(entry).finally(() => this.#coming.delete(id));
    this.#coming.set(id, coming);
    return coming;
  }

  /** Keeps what came over the network, if it is the content that the build wrote; says whether it is. */
  async #keepIfRight([file, hash]: FileEntry, response: Response): Promise<boolean> {
    const content = await response.arrayBuffer();
    if ((await hashOf(content)) !== hash) return false;
    await this.write(contentId(file, hash), plain(content, response.headers));
    return true;
  }

  async #fetched(entry: FileEntry): Promise<void> {
    const [file] = entry;
    if ((await this.kept()).has(entryId(entry))) return;
    // The browser may have an older content at hand, which its hash tells.
    for (const cache of ['default', 'reload'] as const) {
      const response = await fetch(this.root + addressOf(file), { cache }).catch(() => {
        throw new FileTrouble('offline', file);
      });
      if (response.ok && (await this.#keepIfRight(entry, response))) return;
    }
    throw new FileTrouble('changed', file);
  }

  #open(): Promise<Cache> {
    this.#cache ??= caches.open(cacheName(this.root));
    return this.#cache;
  }
}

/** A response of our own: what was redirected or packed on its way cannot be given out as it came. */
function plain(content: ArrayBuffer, headers: Headers): Response {
  const type = headers.get('content-type');
  return new Response(content, { headers: type === null ? {} : { 'content-type': type } });
}

/** The beginning of the SHA-256 of a content, in Base64 as addresses have it. */
async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content), 0, HASH_BYTES);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
