import type { Pack } from '../core/pack/pack.ts';

/**
 * The checked packs of this process, from the loader to the pages. Astro's own store is no place for whole packs:
 * it is bundled with the pages and held several times over, which at 10,000 packs is gigabytes. Here each pack is
 * its JSON in bytes, outside the JavaScript heap, and is read when its page is made. The loader and the pages
 * are bundled apart, so that they share no module: the shelf hangs on `globalThis`.
 */
const SHELF = Symbol.for('slantwise.packs');
const holder = globalThis as { [SHELF]?: Map<string, Uint8Array> };
holder[SHELF] ??= new Map();
const shelf = holder[SHELF];

/** Keeps a pack in place of the one of the same slug; gives what it was kept as. */
export function keepPack(pack: Pack): string {
  const json = JSON.stringify(pack);
  shelf.set(pack.slug, Buffer.from(json));
  return json;
}

/** Forgets a pack; one that is not kept does no harm. */
export function forgetPack(slug: string): void {
  shelf.delete(slug);
}

/** A pack as the loader kept it; throws for one that it did not. */
export function keptPack(slug: string): Pack {
  const bytes = shelf.get(slug);
  if (!bytes) throw new Error(`The pack ${slug} has not been loaded.`);
  return JSON.parse(new TextDecoder().decode(bytes)) as Pack;
}
