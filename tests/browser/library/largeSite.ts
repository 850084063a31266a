import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { writeGeneratedPacks } from '../../bench/generate/writeGeneratedPacks.ts';
import { ROOT } from '../harness/texts.ts';

const PROGRAM = path.join(ROOT, 'tests/build/buildOnce.ts');

export interface LargeSite {
  /** Its address on the disk, with a slash at the end. */
  readonly address: string;
  /** The built files. */
  readonly folder: string;
  readonly slugs: readonly string[];
  clear(): Promise<void>;
}

/** Builds a site of so many small generated quizzes, to be opened from the disk. */
export async function largeSite(count: number): Promise<LargeSite> {
  const output = path.join(ROOT, 'tests/output');
  await mkdir(output, { recursive: true });
  const root = await mkdtemp(path.join(output, 'library-'));
  const clear = () => rm(root, { recursive: true, force: true });
  try {
    const quizzes = path.join(root, 'quizzes');
    const folder = path.join(root, 'dist');
    const slugs = await writeGeneratedPacks(quizzes, count, { words: 150, items: 2 });
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    await promisify(execFile)(process.execPath, [PROGRAM, quizzes, folder], { env });
    return { address: `${pathToFileURL(folder).href}/`, folder, slugs, clear };
  } catch (error) {
    await clear();
    throw error;
  }
}
