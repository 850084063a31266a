import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSite } from '../../../src/cli/site/buildSite.ts';
import { ARTICLE_FILE, KEY_FILE } from '../../../src/packs/readPacks.ts';
import type { GeneratedPack } from '../generate/generatedPack.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface BuiltSite {
  readonly folder: string;
  clear(): Promise<void>;
}

/** Builds a site of nothing but these packs, in a folder that git ignores. */
export async function buildSiteOf(packs: readonly GeneratedPack[]): Promise<BuiltSite> {
  const output = path.join(ROOT, 'tests/output');
  await mkdir(output, { recursive: true });
  // Within the project, where a build finds its packages.
  const folder = await mkdtemp(path.join(output, 'bench-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    const quizzes = path.join(folder, 'quizzes');
    for (const { slug, article, key } of packs) {
      await mkdir(path.join(quizzes, slug), { recursive: true });
      await writeFile(path.join(quizzes, slug, ARTICLE_FILE), article);
      await writeFile(path.join(quizzes, slug, KEY_FILE), key);
    }
    const dist = path.join(folder, 'dist');
    await buildSite({ root: ROOT, quizzes, out: dist });
    return { folder: dist, clear };
  } catch (error) {
    await clear();
    throw error;
  }
}
