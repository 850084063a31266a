import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { type PackTexts, writePack } from '../../build/writePack.ts';

const OUTPUT = path.resolve(import.meta.dirname, '../../output');
const PROGRAM = path.resolve(import.meta.dirname, '../../build/buildOnce.ts');

export interface BuiltPacks {
  /** The built site. */
  readonly dist: string;
  clear(): Promise<void>;
}

/** Builds a site of packs alone, as everybody’s is built. Throws with what the build said. */
export async function buildPacks(packs: readonly PackTexts[]): Promise<BuiltPacks> {
  await mkdir(OUTPUT, { recursive: true });
  // Within the project, where a build finds its packages.
  const folder = await mkdtemp(path.join(OUTPUT, 'fuzz-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    const quizzes = path.join(folder, 'quizzes');
    for (const pack of packs) await writePack(quizzes, pack);
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
  const child = spawn(process.execPath, [PROGRAM, quizzes, dist], {
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
