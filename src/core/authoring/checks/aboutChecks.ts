import { isLanguageTag } from '../../article/languageTag.ts';
import { isDate } from '../../pack/dates.ts';
import { isReserved, isSlug } from '../../pack/slug.ts';
import type { AuthoredQuiz } from '../authoredQuiz.ts';
import { isSaid, isWebAddress } from '../said.ts';
import type { Check } from './check.ts';

const NEEDED = ['title', 'author', 'publisher', 'published', 'rights', 'genre', 'summary'] as const;

/** What the front matter lacks, and the name of the pack. */
export function aboutChecks({ about, slug }: Pick<AuthoredQuiz, 'about' | 'slug'>): Check[] {
  const checks: Check[] = NEEDED.filter((field) => !isSaid(about[field])).map((field) => ({
    code: 'missing',
    field,
    severity: 'must',
  }));
  const malformed = (field: 'published' | 'url' | 'lang') => {
    checks.push({ code: 'malformed', field, severity: 'must' });
  };
  if (isSaid(about.published) && !isDate(about.published, 'day')) malformed('published');
  if (about.url.trim() !== '' && !isWebAddress(about.url)) malformed('url');
  if (!isLanguageTag(about.lang)) malformed('lang');
  if (!isSlug(slug) || isReserved(slug)) checks.push({ code: 'bad-slug', severity: 'must' });
  return checks;
}
