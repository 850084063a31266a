import { Document, isSeq } from 'yaml';
import { cleanCharacters } from '../article/characters.ts';
import { orPlaceholder } from '../pack/placeholders.ts';
import type { About } from './authoredQuiz.ts';

/** What a draft says where nobody has said yet when the article was published. */
const WHEN = '# published: 2025-03-14\n';

/**
 * The front matter of `article.md`, without its two lines of dashes; characters that no page can show are left out.
 *
 * @param draft whether placeholders stand for what is not said yet
 * @param facts what it says besides: of a text that the pack does not hold
 */
export function aboutYaml(
  about: About,
  draft: boolean,
  facts: Readonly<Record<string, string | number>> = {},
): string {
  const { published, url, lang, level, topics, order, edition = 'full' } = about;
  const said = (field: 'title' | 'author' | 'publisher' | 'rights' | 'genre' | 'summary') =>
    line(field, draft ? orPlaceholder(field, about[field]) : about[field]);
  return [
    said('title'),
    said('author'),
    said('publisher'),
    published.trim() !== '' ? line('published', published) : draft ? WHEN : '',
    url.trim() === '' ? '' : line('url', url),
    line('lang', lang),
    said('rights'),
    said('genre'),
    line('level', level),
    line('topics', topics.filter((topic) => topic.trim() !== '').map(cleanCharacters)),
    said('summary'),
    order === undefined ? '' : line('order', order),
    line('edition', edition),
    ...Object.entries(facts).map(([field, value]) => line(field, value)),
  ].join('');
}

function line(field: string, value: string | number | readonly string[]): string {
  const document = new Document({ [field]: typeof value === 'string' ? cleanCharacters(value) : value });
  const node = document.get(field, true);
  if (isSeq(node)) node.flow = true;
  return document.toString({ lineWidth: 0 });
}
