import { writePack } from '../../build/writePack.ts';
import { generatedPack, type PackOptions } from './generatedPack.ts';

/** Writes the packs of index 0 up to `count` into a folder, which is made if need be; gives their slugs. */
export async function writeGeneratedPacks(
  folder: string,
  count: number,
  options: PackOptions = {},
): Promise<string[]> {
  const slugs: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const pack = generatedPack(index, options);
    await writePack(folder, pack);
    slugs.push(pack.slug);
  }
  return slugs;
}
