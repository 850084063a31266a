import { expect, test } from 'vitest';
import { practiceByTechnique } from './practice.ts';

function quiz(slug: string, answers: Record<string, number>) {
  return { slug, title: slug, answers };
}

test('lists the quizzes that use a technique, with how often', () => {
  const practices = practiceByTechnique(
    [quiz('ferry', { slogan: 2, mockery: 1 }), quiz('marsh', { slogan: 1 })],
    6,
  );
  expect(practices.get('slogan')).toEqual({
    first: [
      { slug: 'ferry', title: 'ferry', answers: 2 },
      { slug: 'marsh', title: 'marsh', answers: 1 },
    ],
    more: 0,
  });
  expect(practices.get('mockery')?.first).toHaveLength(1);
  expect(practices.get('euphemism')).toBeUndefined();
});

test('names the first few and counts the others', () => {
  const many = Array.from({ length: 9 }, (_, index) => quiz(`quiz-${index}`, { slogan: 1 }));
  const slogan = practiceByTechnique(many, 6).get('slogan');
  expect(slogan?.first.map(({ slug }) => slug).at(-1)).toBe('quiz-5');
  expect(slogan?.more).toBe(3);
});
