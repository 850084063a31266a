import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ARTICLE_FILE, KEY_FILE } from '../../src/packs/readPacks.ts';

/** The texts of a pack's files, and the name of its folder. */
export interface PackTexts {
  readonly slug: string;
  readonly article: string;
  readonly key: string;
}

/** Writes a pack into a folder of packs, which is made if need be. */
export async function writePack(quizzes: string, { slug, article, key }: PackTexts): Promise<void> {
  await mkdir(path.join(quizzes, slug), { recursive: true });
  await writeFile(path.join(quizzes, slug, ARTICLE_FILE), article);
  await writeFile(path.join(quizzes, slug, KEY_FILE), key);
}
