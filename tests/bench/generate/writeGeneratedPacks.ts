import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ARTICLE_FILE, KEY_FILE } from '../../../src/packs/readPacks.ts';
import { generatedPack, type PackOptions } from './generatedPack.ts';

/** Writes the packs of index 0 up to `count` into a folder, which is made if need be; gives their slugs. */
export async function writeGeneratedPacks(
  folder: string,
  count: number,
  options: PackOptions = {},
): Promise<string[]> {
  const slugs: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { slug, article, key } = generatedPack(index, options);
    await mkdir(path.join(folder, slug), { recursive: true });
    await writeFile(path.join(folder, slug, ARTICLE_FILE), article);
    await writeFile(path.join(folder, slug, KEY_FILE), key);
    slugs.push(slug);
  }
  return slugs;
}
