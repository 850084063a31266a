import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from './buildSite.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/**
 * Builds a site of one pack in a temporary folder, lets `use` have it, and clears it away. However large the
 * library is, this takes the time of one quiz.
 *
 * @param quizzes the folder of the packs
 */
export async function withQuizBuilt<Answer>(
  quizzes: string,
  slug: string,
  use: (dist: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slantwise-'));
  try {
    const dist = path.join(folder, 'dist');
    await cp(path.join(quizzes, slug), path.join(folder, 'quizzes', slug), { recursive: true });
    await buildSite({ root: ROOT, quizzes: path.join(folder, 'quizzes'), out: dist });
    return await use(dist);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
