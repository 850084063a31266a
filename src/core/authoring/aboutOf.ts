import { isLanguageTag } from '../article/languageTag.ts';
import { type PlaceholderField, withoutPlaceholder } from '../pack/placeholders.ts';
import type { About } from './authoredQuiz.ts';

/** What front matter says of an article, right or wrong, as it is typed; of a draft without what only holds a place. */
export function aboutOf(fields: Readonly<Record<string, unknown>>, draft: boolean): About {
  const text = (field: string) => {
    const value = fields[field];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const said = (field: PlaceholderField) => (draft ? withoutPlaceholder(field, text(field)) : text(field));
  const { level, topics, edition, order } = fields;
  return {
    title: said('title'),
    author: said('author'),
    publisher: said('publisher'),
    published: text('published'),
    url: text('url'),
    lang: isLanguageTag(text('lang')) ? text('lang') : 'en',
    rights: said('rights'),
    genre: said('genre'),
    level: level === 1 || level === 3 ? level : 2,
    topics: Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [],
    summary: said('summary'),
    ...((edition === 'excerpts' || edition === 'bring') && { edition }),
    ...(typeof order === 'number' && Number.isFinite(order) && { order }),
  };
}
