import { getCollection } from 'astro:content';
import type { Listing } from '../packs/listing.ts';
import { inLibraryOrder } from '../stores/library/quizEntry.ts';

export { keptPack } from '../packs/keptPacks.ts';

/** What is listed of every pack, in the order of the library. */
export async function listings(): Promise<readonly Listing[]> {
  const entries = await getCollection('packs');
  return entries.map((entry) => entry.data).sort(inLibraryOrder);
}

/** The paths of pages of which there is one a pack whose key is not sealed. */
export async function openPackPaths() {
  return pathsOf((await listings()).filter(({ sealed }) => !sealed));
}

/** The paths of pages of which there is one a pack, for `getStaticPaths`. Such a page reads its own `keptPack`. */
export async function packPaths() {
  return pathsOf(await listings());
}

function pathsOf(packs: readonly Listing[]) {
  return packs.map(({ slug }) => ({ params: { slug }, props: { slug } }));
}
