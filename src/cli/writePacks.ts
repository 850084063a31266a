import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { visible } from '../messages/visible.ts';
import { Failure } from './failure.ts';

export interface PackToWrite {
  readonly slug: string;
  /** Texts by file name. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Writes new packs, all of them or none, and never into a folder that is there already. Throws a `Failure` that names
 * every such folder. Gives the paths of the files of each.
 */
export async function writePacks(quizzes: string, packs: readonly PackToWrite[]): Promise<string[][]> {
  await mkdir(quizzes, { recursive: true });
  await assertFree(quizzes, packs);
  const made: string[] = [];
  try {
    const written: string[][] = [];
    for (const { slug, files } of packs) {
      const folder = path.join(quizzes, slug);
      await mkdir(folder);
      made.push(folder);
      const paths: string[] = [];
      for (const [name, text] of Object.entries(files)) {
        await writeFile(path.join(folder, name), text, { flag: 'wx' });
        paths.push(path.join(folder, name));
      }
      written.push(paths);
    }
    return written;
  } catch (error) {
    for (const folder of made) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function assertFree(quizzes: string, packs: readonly PackToWrite[]): Promise<void> {
  const there: string[] = [];
  for (const { slug } of packs) {
    const folder = path.join(quizzes, slug);
    if (!(await stat(folder).catch(() => null))) continue;
    const free = await freeSlug(quizzes, slug);
    there.push(
      `${visible(folder)} is there already and was left as it is. Choose another name, for example --slug ${free}.`,
    );
  }
  if (there.length === 0) return;
  const advice = packs.length > 1 ? ['Import the texts one by one, each with a name of its own.'] : [];
  throw new Failure([...there, ...advice].join('\n'), { problems: there });
}

/** The first of `name`, `name-2`, `name-3`… that no pack has. */
export async function freeSlug(quizzes: string, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    const taken = await stat(path.join(quizzes, candidate)).catch(() => null);
    if (!taken) return candidate;
  }
}
