import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildSite } from '../../../src/cli/site/buildSite.ts';
import { type PackTexts, writePack } from '../../build/writePack.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface BuiltSite {
  readonly folder: string;
  clear(): Promise<void>;
}

/** Builds a site of nothing but these packs, in a folder that git ignores. */
export async function buildSiteOf(packs: readonly PackTexts[]): Promise<BuiltSite> {
  const output = path.join(ROOT, 'tests/output');
  await mkdir(output, { recursive: true });
  // Within the project, where a build finds its packages.
  const folder = await mkdtemp(path.join(output, 'bench-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    const quizzes = path.join(folder, 'quizzes');
    for (const pack of packs) await writePack(quizzes, pack);
    const dist = path.join(folder, 'dist');
    await buildSite({ root: ROOT, quizzes, out: dist });
    return { folder: dist, clear };
  } catch (error) {
    await clear();
    throw error;
  }
}
