import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseMarkdown } from '../core/article/markdown.ts';
import { aboutYaml } from '../core/authoring/aboutYaml.ts';
import { NOTHING_SAID } from '../core/authoring/nothingSaid.ts';
import { isSlug, slugOf } from '../core/pack/slug.ts';
import type { IncomingArticle } from '../incoming/incoming.ts';
import { ARTICLE_FILE, KEY_FILE } from '../packs/readPacks.ts';
import { draftKey, draftKeyYaml } from './draftKey.ts';
import { Failure, UsageError } from './failure.ts';

export interface NewPack {
  readonly slug: string;
  readonly files: readonly string[];
  /** How many answers its draft key has. */
  readonly suggested: number;
}

/**
 * Writes a pack for an article, with a key that is a draft: what the rules suggest. Never touches a folder that is there already:
 * without `slug` a free name is not looked for, so that nobody gets two packs of one text unawares.
 */
export async function writeNewPack(
  quizzes: string,
  incoming: IncomingArticle,
  slug?: string,
): Promise<NewPack> {
  if (slug !== undefined && !isSlug(slug)) {
    throw new UsageError('--slug must be lower-case letters, digits and single hyphens, as town-hall-2.');
  }
  const name = slug ?? (slugOf(incoming.about.title) || 'article');
  const folder = path.join(quizzes, name);
  await mkdir(quizzes, { recursive: true });
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const free = await freeSlug(quizzes, name);
    throw new Failure(
      `${folder} is there already and was left as it is. Choose another name, for example --slug ${free}.`,
    );
  }
  const files = [path.join(folder, ARTICLE_FILE), path.join(folder, KEY_FILE)] as const;
  const draft = await draftKey(parseMarkdown(incoming.body, incoming.about.lang));
  const about = aboutYaml({ ...NOTHING_SAID, ...incoming.about }, true);
  await writeFile(files[0], `---\n${about}---\n${incoming.body}`, { flag: 'wx' });
  await writeFile(files[1], draftKeyYaml(draft), { flag: 'wx' });
  return { slug: name, files, suggested: draft.key.items.length };
}

/** The first of `name`, `name-2`, `name-3`… that no pack has. */
export async function freeSlug(quizzes: string, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    const taken = await stat(path.join(quizzes, candidate)).catch(() => null);
    if (!taken) return candidate;
  }
}
