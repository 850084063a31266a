import type { Article } from '../../../core/article/article.ts';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import type { Check } from '../../../core/authoring/checks/check.ts';
import { checkAuthored } from '../../../core/authoring/checks/checkAuthored.ts';

/** What keeps a quiz from being given out: that of which no pack could be made. */
export function unfinishedIn(quiz: AuthoredQuiz, article: Article): readonly Check[] {
  return checkAuthored(quiz, article).filter(({ severity }) => severity === 'must');
}
