import type { Article } from '../../../core/article/article.ts';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import type { Check } from '../../../core/authoring/checks/check.ts';
import { checkAuthored } from '../../../core/authoring/checks/checkAuthored.ts';

/** What a site wants said about an article; a class that gets the quiz from its own teacher can do without it. */
const FOR_A_SITE: ReadonlySet<keyof AuthoredQuiz['about']> = new Set([
  'author',
  'publisher',
  'published',
  'rights',
  'genre',
  'summary',
]);

/** What keeps a quiz from being given out: that of which no page could be made and scored. */
export function unfinishedIn(quiz: AuthoredQuiz, article: Article): readonly Check[] {
  return checkAuthored(quiz, article).filter(
    (check) => check.severity === 'must' && !(check.code === 'missing' && FOR_A_SITE.has(check.field)),
  );
}
