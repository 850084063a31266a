import { describe, expect, test } from 'vitest';
import { asksNothing, findQuizzes, lengthOf, NO_CRITERIA, topicsOf } from './criteria.ts';
import type { QuizEntry } from './quizEntry.ts';

function quiz(slug: string, more: Partial<QuizEntry> = {}): QuizEntry {
  return {
    slug,
    title: slug,
    author: 'Zoë Marlow',
    publisher: 'Marlow Post',
    genre: 'opinion',
    level: 1,
    topics: ['transport'],
    summary: 'A ferry is late.',
    minutes: 3,
    bringText: false,
    draft: false,
    techniques: [],
    ...more,
  };
}

const QUIZZES = [
  quiz('ferry'),
  quiz('bridge', { level: 2, minutes: 5, topics: ['transport', 'money'], summary: 'The board’s answer' }),
  quiz('marsh', { level: 3, minutes: 9, topics: ['nature'], techniques: ['slogan', 'mockery'] }),
];
const PROGRESS = new Map([
  ['bridge', { state: 'open', flags: 2, updatedAt: 1 }],
  ['marsh', { state: 'submitted', flags: 2, updatedAt: 1 }],
] as const);

const find = (criteria: Partial<typeof NO_CRITERIA>) =>
  findQuizzes(QUIZZES, { ...NO_CRITERIA, ...criteria }, PROGRESS).map(({ slug }) => slug);

describe('findQuizzes', () => {
  test('asked for nothing, gives all', () => expect(find({})).toEqual(['ferry', 'bridge', 'marsh']));
  test('by level', () => expect(find({ level: '2' })).toEqual(['bridge']));
  test('by topic', () => expect(find({ topic: 'transport' })).toEqual(['ferry', 'bridge']));
  test('by length', () => expect(find({ length: 'long' })).toEqual(['marsh']));
  test('by progress', () => {
    expect(find({ state: 'new' })).toEqual(['ferry']);
    expect(find({ state: 'open' })).toEqual(['bridge']);
    expect(find({ state: 'submitted' })).toEqual(['marsh']);
  });
  test('by words: all of them, in any case, with or without accents and curly marks', () => {
    expect(find({ text: 'ZOE  ferry' })).toEqual(['ferry', 'marsh']);
    expect(find({ text: "board's" })).toEqual(['bridge']);
    expect(find({ text: 'ferry nature' })).toEqual(['marsh']);
    expect(find({ text: 'submarine' })).toEqual([]);
  });
  test('by technique', () => expect(find({ technique: 'mockery' })).toEqual(['marsh']));
  test('criteria add up', () => expect(find({ topic: 'transport', level: '1' })).toEqual(['ferry']));
});

test('lengths meet without a gap', () => {
  expect([1, 3, 4, 5, 6].map(lengthOf)).toEqual(['short', 'short', 'middling', 'middling', 'long']);
});

test('topics come once, in order', () => {
  expect(topicsOf(QUIZZES)).toEqual(['money', 'nature', 'transport']);
});

test('a criterion asks for something, none for nothing', () => {
  expect(asksNothing(NO_CRITERIA)).toBe(true);
  expect(asksNothing({ ...NO_CRITERIA, technique: 'slogan' })).toBe(false);
});
