import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../core/article/markdown.ts';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { newQuiz } from '../newQuiz.ts';
import { unfinishedIn } from './unfinished.ts';

const BODY = 'The regime let the bridge fall. Nobody was hurt.';

function codesOf(quiz: AuthoredQuiz): string[] {
  return unfinishedIn(quiz, parseMarkdown(quiz.body, 'en')).map((check) =>
    'field' in check ? `${check.code} ${check.field}` : check.code,
  );
}

it('lets a class have a quiz of which no site could say who wrote it, and none without a title', () => {
  const fresh = newQuiz({ about: { title: 'The bridge', lang: 'en' }, body: BODY });
  expect(codesOf(fresh)).toEqual([]);
  expect(codesOf({ ...fresh, about: { ...fresh.about, title: ' ' } })).toEqual(['missing title']);
});
