import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from './buildSite.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/**
 * Builds a site of one pack, which may be a draft, in a temporary folder, lets `use` have it, and clears it away. However large the
 * library is, this takes the time of one quiz.
 *
 * @param quizzes the folder of the packs
 */
export function withQuizBuilt<Answer>(
  quizzes: string,
  slug: string,
  use: (dist: string) => Promise<Answer>,
): Promise<Answer> {
  return inTemporaryFolder(async (folder) => {
    const alone = path.join(folder, 'quizzes');
    await cp(path.join(quizzes, slug), path.join(alone, slug), { recursive: true });
    return built({ quizzes: alone, drafts: true }, folder, use);
  });
}

/** Builds the site of all packs that are no drafts in the same way. */
export function withSiteBuilt<Answer>(
  quizzes: string,
  use: (dist: string) => Promise<Answer>,
): Promise<Answer> {
  return inTemporaryFolder((folder) => built({ quizzes, drafts: false }, folder, use));
}

async function built<Answer>(
  what: { readonly quizzes: string; readonly drafts: boolean },
  folder: string,
  use: (dist: string) => Promise<Answer>,
): Promise<Answer> {
  const dist = path.join(folder, 'dist');
  await buildSite({ root: ROOT, ...what, out: dist });
  return use(dist);
}

async function inTemporaryFolder<Answer>(use: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slantwise-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
