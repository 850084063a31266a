import { type Build, type FileList, type ListName, readBuild } from '../fileList.ts';
import { BUILDS_ID, listId } from '../names.ts';
import { sweep } from '../sweep.ts';
import type { Shelf } from './shelf.ts';

/** The builds whose files are on the device: this worker's own first, then older ones. */
export class Builds {
  readonly #shelf: Shelf;
  readonly #own: ListName;
  #all: Promise<readonly Build[]> | undefined;

  constructor(shelf: Shelf, own: ListName) {
    this.#shelf = shelf;
    this.#own = own;
  }

  /** Fetches this build's list; throws a `FileTrouble`. */
  async fetchOwn(): Promise<Build> {
    const { file, hash } = this.#own;
    await this.#shelf.keep([file, hash, 0]);
    const build = await this.#read(this.#own);
    if (!build) throw new Error(`${file} is not on the device.`);
    return build;
  }

  /** All of them. If the device lost this build's list, it is fetched anew. */
  all(): Promise<readonly Build[]> {
    this.#all ??= this.#readAll().catch((error: unknown) => {
      this.#all = undefined;
      throw error;
    });
    return this.#all;
  }

  /** Writes down that this build is in force, in front of those before it. */
  async comeIntoForce(): Promise<void> {
    const older = (await this.#names()).filter(({ hash }) => hash !== this.#own.hash);
    await this.#write([this.#own, ...older]);
    this.#all = undefined;
  }

  /** Forgets what nothing needs any more. */
  async sweep(): Promise<void> {
    const { drop, builds } = sweep(await this.all(), await this.#shelf.kept());
    await this.#write(builds.map(({ name }) => name));
    this.#all = Promise.resolve(builds);
    await this.#shelf.drop(drop);
  }

  async #readAll(): Promise<readonly Build[]> {
    const own = await this.fetchOwn();
    const names = (await this.#names()).filter(({ hash }) => hash !== this.#own.hash);
    const older = await Promise.all(names.map((name) => this.#read(name)));
    return [own, ...older.filter((build) => build !== null)];
  }

  async #read(name: ListName): Promise<Build | null> {
    const stored = await this.#shelf.read(listId(name));
    if (!stored) return null;
    const list = (await stored.json()) as FileList;
    return list.version === 1 ? readBuild(name, list) : null;
  }

  async #names(): Promise<readonly ListName[]> {
    const stored = await this.#shelf.read(BUILDS_ID);
    return stored ? ((await stored.json()) as ListName[]) : [];
  }

  #write(names: readonly ListName[]): Promise<void> {
    return this.#shelf.write(BUILDS_ID, new Response(JSON.stringify(names)));
  }
}
