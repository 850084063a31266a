import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pack, PackFile } from '../../../../src/core/pack/pack.ts';
import { parsePack } from '../../../../src/core/pack/parsePack.ts';
import { ARTICLE_FILE, KEY_FILE, readPacks } from '../../../../src/packs/readPacks.ts';
import type { MarkedText } from './markedText.ts';

/** The packs of a folder, by whether anybody who has the folder has their text. A draft is no measure and is left out. */
export interface PackTexts {
  readonly packs: readonly MarkedText[];
  /** Bring packs whose text is in place on this machine. */
  readonly brought: readonly MarkedText[];
}

/** Reads the packs of a folder that have a text. Throws where one has a problem. */
export async function readPackTexts(quizzes: string): Promise<PackTexts> {
  const packs: MarkedText[] = [];
  const brought: MarkedText[] = [];
  for (const { slug, pack, problems } of await readPacks(quizzes)) {
    if (!pack) throw new Error(`${slug} has ${problems.length} problems: npm run quiz -- check ${slug}`);
    const text = pack.draft ? null : textOf(pack);
    if (text) (pack.meta.edition === 'bring' ? brought : packs).push(text);
  }
  return { packs, brought };
}

/** A bring pack with the text of `file`. */
export async function readBrought(quizzes: string, slug: string, file: string): Promise<MarkedText> {
  const read = async (name: string): Promise<PackFile> => ({
    path: name,
    content: await readFile(name, 'utf8'),
  });
  const folder = path.join(quizzes, slug);
  const [article, key, text] = await Promise.all(
    [path.join(folder, ARTICLE_FILE), path.join(folder, KEY_FILE), file].map(read),
  );
  if (!article || !key) throw new Error(`There is no pack ${slug}.`);
  const { pack, problems } = parsePack({ slug, files: { article, key, text } });
  const marked = pack && textOf(pack);
  if (!marked) throw new Error(`${slug} with ${file}: ${problems.map(({ code }) => code).join(', ')}`);
  return marked;
}

function textOf({ slug, article, located }: Pack): MarkedText | null {
  return article && located ? { name: slug, article, key: located } : null;
}
