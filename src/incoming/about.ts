import { foldWhiteSpace } from '../core/article/characters.ts';
import type { About } from '../core/authoring/authoredQuiz.ts';
import { frontMatterSchema } from '../core/pack/frontMatterSchema.ts';

/** The fields of a pack's front matter that an author types. */
export const ABOUT_FIELDS = [
  'title',
  'author',
  'publisher',
  'published',
  'url',
  'lang',
  'rights',
  'genre',
  'level',
  'topics',
  'summary',
] as const satisfies readonly (keyof About)[];

/** What a file says about its article, of that only what a pack's front matter would accept. */
export function aboutArticle(said: Readonly<Record<string, unknown>>): Partial<About> {
  const sound = ABOUT_FIELDS.flatMap((field) => {
    const value = folded(said[field]);
    const isSound = value !== undefined && frontMatterSchema.shape[field].safeParse(value).success;
    return isSound ? [[field, value] as const] : [];
  });
  return Object.fromEntries(sound);
}

function folded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(folded);
  return typeof value === 'string' ? foldWhiteSpace(value).trim() : value;
}
