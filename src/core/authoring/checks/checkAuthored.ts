import { countWords } from '../../article/tokens.ts';
import { FAMILIES } from '../../taxonomy/technique.ts';
import type { AuthoredQuiz } from '../authoredQuiz.ts';
import type { TextInLanguage } from '../quotable.ts';
import { isSaid } from '../said.ts';
import { aboutChecks } from './aboutChecks.ts';
import type { Check, QuizCode, Severity } from './check.ts';
import { markChecks } from './markChecks.ts';
import { pairChecks } from './pairChecks.ts';

/** A text of fewer words gives a learner nothing to weigh. */
const LEAST_WORDS = 100;

/**
 * Everything that an author may want to mend: first what a pack cannot be built with, then what would make a better one.
 * Without a check of severity `must`, what `packFiles` writes is a sound pack.
 *
 * @param article that of the quiz’s body
 */
export function checkAuthored(quiz: AuthoredQuiz, article: TextInLanguage): Check[] {
  const { marks, adrift, about } = quiz;
  const checks: Check[] = [
    ...quizChecks(quiz, article),
    ...aboutChecks(quiz),
    ...markChecks(article, marks, about.level),
    ...pairChecks(article, marks),
    ...adrift.map(({ id }): Check => ({ code: 'adrift', severity: 'should', mark: id })),
  ];
  const order = (severity: Severity) => (severity === 'must' ? 0 : 1);
  return checks.sort((a, b) => order(a.severity) - order(b.severity));
}

function quizChecks({ marks }: AuthoredQuiz, article: TextInLanguage): Check[] {
  const checks: Check[] = [];
  const report = (code: QuizCode, severity: Severity = 'should') => checks.push({ code, severity });
  const items = marks.filter((mark) => mark.kind === 'item');
  if (!isSaid(article.text)) report('no-text', 'must');
  else if (countWords(article.text, article.lang) < LEAST_WORDS) report('short-text');
  if (items.length === 0) report('no-items');
  else {
    if (!items.some(({ weight }) => weight === 'core')) report('no-core');
    for (const family of FAMILIES.filter((one) => !items.some((item) => item.family === one))) {
      checks.push({ code: 'family-without-items', severity: 'should', family });
    }
  }
  if (!marks.some(({ kind }) => kind === 'fair')) report('no-fair');
  return checks;
}
