import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ARTICLE_FILE, KEY_FILE } from '../../../src/packs/readPacks.ts';
import type { GivenPack } from '../packs/givenPack.ts';

const OUTPUT = path.resolve(import.meta.dirname, '../../output');

export interface BuiltPacks {
  /** The built site. */
  readonly dist: string;
  clear(): Promise<void>;
}

/** Builds a site of packs alone, as everybody’s is built. Throws with what the build said. */
export async function buildPacks(packs: readonly GivenPack[]): Promise<BuiltPacks> {
  await mkdir(OUTPUT, { recursive: true });
  // Within the project, where a build finds its packages.
  const folder = await mkdtemp(path.join(OUTPUT, 'fuzz-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    const quizzes = path.join(folder, 'quizzes');
    for (const { slug, article, key } of packs) {
      await mkdir(path.join(quizzes, slug), { recursive: true });
      await writeFile(path.join(quizzes, slug, ARTICLE_FILE), article);
      await writeFile(path.join(quizzes, slug, KEY_FILE), key);
    }
    const dist = path.join(folder, 'dist');
    await run(quizzes, dist);
    return { dist, clear };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function run(quizzes: string, dist: string): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const program = path.join(import.meta.dirname, 'build.ts');
  const child = spawn(process.execPath, [program, quizzes, dist], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (status !== 0)
    throw new Error(`The site of hostile packs was not built (${status}). ${told.slice(-3000)}`);
}
