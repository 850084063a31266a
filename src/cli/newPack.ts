import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { isSlug, slugOf } from '../core/pack/slug.ts';
import type { FoundAbout, IncomingArticle } from '../incoming/incoming.ts';
import { ARTICLE_FILE, KEY_FILE } from '../packs/readPacks.ts';
import { Failure, UsageError } from './failure.ts';

export interface NewPack {
  readonly slug: string;
  readonly files: readonly string[];
}

/**
 * Writes a pack for an article, with a key that is a draft. Never touches a folder that is there already:
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
  await writeFile(files[0], `${frontMatter(incoming.about)}${incoming.body}`, { flag: 'wx' });
  await writeFile(files[1], DRAFT_KEY, { flag: 'wx' });
  return { slug: name, files };
}

/** The first of `name`, `name-2`, `name-3`… that no pack has. */
export async function freeSlug(quizzes: string, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    const taken = await stat(path.join(quizzes, candidate)).catch(() => null);
    if (!taken) return candidate;
  }
}

function frontMatter({ title, author, publisher, published, url, lang, ...about }: FoundAbout): string {
  const line = (field: string, value: unknown) =>
    `${field}: ${stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trimEnd()}`;
  return [
    '---',
    line('title', title),
    line('author', author ?? 'Unknown'),
    line('publisher', publisher ?? 'Unknown'),
    published === undefined ? '# published: 2025-03-14' : line('published', published),
    ...(url === undefined ? [] : [line('url', url)]),
    line('lang', lang),
    line('rights', about.rights ?? 'Not known. Find out before you publish this text.'),
    line('genre', about.genre ?? 'unknown'),
    line('level', about.level ?? 2),
    line('topics', about.topics ?? []),
    line('summary', about.summary ?? 'An article added by hand; its summary is still to be written.'),
    'edition: full',
    '---',
    '',
  ].join('\n');
}

const DRAFT_KEY = `version: 1
# A draft: the article can be read and flagged, but there is nothing yet to score flags against.
# Take this line out when the answers below are done.
draft: true
items: []
# An answer looks like this. The quote must stand in the article, letter for letter.
#  - id: ferry-label
#    at: { quote: "the so-called ferry plan" }
#    family: loaded-language
#    technique: scare-quotes
#    weight: core
#    why: “So-called” doubts the plan before a single reason has been given.
#    neutral: "the ferry plan"
#    check: What is wrong with the plan, and who says so?
fair: []
#  - id: ferry-count
#    at: { from: "Last year", to: "the harbour office counted" }
#    why: A number with its source named is no unsupported claim.
contested: []
discuss: []
`;
