import { parseMarkdown } from '../core/article/markdown.ts';
import { aboutYaml } from '../core/authoring/aboutYaml.ts';
import { NOTHING_SAID } from '../core/authoring/nothingSaid.ts';
import { isSlug, slugOf } from '../core/pack/slug.ts';
import type { IncomingArticle } from '../incoming/incoming.ts';
import { ARTICLE_FILE, KEY_FILE } from '../packs/readPacks.ts';
import { draftKey, draftKeyYaml } from './draftKey.ts';
import { UsageError } from './failure.ts';
import { writePacks } from './writePacks.ts';

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
  const draft = await draftKey(parseMarkdown(incoming.body, incoming.about.lang));
  const about = aboutYaml({ ...NOTHING_SAID, ...incoming.about }, true);
  const texts = { [ARTICLE_FILE]: `---\n${about}---\n${incoming.body}`, [KEY_FILE]: draftKeyYaml(draft) };
  const [files = []] = await writePacks(quizzes, [{ slug: name, files: texts }]);
  return { slug: name, files, suggested: draft.key.items.length };
}
