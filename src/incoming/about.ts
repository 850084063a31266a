import { foldWhiteSpace } from '../core/article/characters.ts';
import { frontMatterSchema } from '../core/pack/frontMatterSchema.ts';
import type { Found } from './found.ts';

const FIELDS = ['title', 'author', 'publisher', 'published', 'url', 'lang'] as const;

/** What a file says about its article, of that only what a pack's front matter would accept. */
export function aboutArticle(said: Readonly<Record<string, unknown>>): Omit<Found, 'body' | 'text'> {
  const sound = FIELDS.flatMap((field) => {
    const value = said[field];
    if (typeof value !== 'string') return [];
    const folded = foldWhiteSpace(value).trim();
    return frontMatterSchema.shape[field].safeParse(folded).success ? [[field, folded] as const] : [];
  });
  return { lang: 'en', ...Object.fromEntries(sound) };
}
