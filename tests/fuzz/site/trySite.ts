import { asBring } from '../packs/asBring.ts';
import { packOf } from '../packs/hostilePack.ts';
import { judge } from '../packs/packLaws.ts';
import { openPages } from '../page/openPages.ts';
import { buildPacks } from './buildPacks.ts';
import { brokenBySite } from './pageLaws.ts';

/**
 * Builds a site of the packs of some seeds (those that are accepted, and the first of them as a pack that asks
 * for its text), looks through its pages and plays the first of them; gives what should never be, in words.
 */
export async function trySite(seeds: readonly number[], pages: number): Promise<string[]> {
  const sound = seeds.map(packOf).flatMap((given) => {
    const { pack } = judge(given);
    return pack ? [{ given, pack }] : [];
  });
  const brought = sound.slice(0, 1).flatMap(({ given, pack }) => {
    const asking = asBring(given);
    const read = judge(asking).pack;
    return read ? [{ given: asking, pack: read, text: pack.article?.text ?? '' }] : [];
  });
  const all = [...sound, ...brought];
  if (all.length === 0) return [];
  const site = await buildPacks(all.map(({ given }) => given));
  try {
    const broken = await brokenBySite(
      site.dist,
      all.map(({ pack }) => pack),
    );
    if (pages === 0) return broken;
    const played = sound.slice(0, pages).map(({ pack }) => pack);
    return [...broken, ...(await openPages(site.dist, played, brought))];
  } finally {
    await site.clear();
  }
}
