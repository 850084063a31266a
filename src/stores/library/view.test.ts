import { describe, expect, test } from 'vitest';
import { NO_CRITERIA } from './criteria.ts';
import type { Progress } from './progress.ts';
import type { QuizEntry } from './quizEntry.ts';
import { type Asked, libraryView } from './view.ts';

const quiz = (index: number): QuizEntry => ({
  slug: `quiz-${index}`,
  title: `Quiz ${index}`,
  author: 'Zoë Marlow',
  publisher: 'Marlow Post',
  genre: 'opinion',
  level: 1,
  topics: [],
  summary: '',
  minutes: 3,
  bringText: false,
  draft: false,
  techniques: index % 2 === 0 ? ['slogan'] : [],
});
const ALL = Array.from({ length: 120 }, (_, index) => quiz(index));
const FIRST = ALL.slice(0, 50).map((entry) => ({ ...entry, techniques: [] }));
const OPEN: Progress = { state: 'open', flags: 2, updatedAt: 1 };

const view = (more: Partial<Asked> = {}) =>
  libraryView({
    first: FIRST,
    total: 120,
    whole: null,
    criteria: NO_CRITERIA,
    progress: new Map(),
    narrowedTo: null,
    rows: 50,
    ...more,
  });

describe('a large library', () => {
  test('shows its first rows without its file', () => {
    expect(view()).toMatchObject({ found: 120, wantsWhole: false, searching: false });
    expect(view().listed).toHaveLength(50);
  });

  test('needs its file to show more, and then does', () => {
    expect(view({ rows: 100 })).toMatchObject({ wantsWhole: true, searching: false });
    const more = view({ rows: 100, whole: ALL });
    expect(more.wantsWhole).toBe(false);
    expect(more.listed.at(-1)?.slug).toBe('quiz-99');
  });

  test('searches all of it', () => {
    const criteria = { ...NO_CRITERIA, text: 'quiz 11' };
    expect(view({ criteria })).toMatchObject({ found: 1, wantsWhole: true, searching: true });
    expect(view({ criteria, whole: ALL })).toMatchObject({ found: 11, searching: false });
  });

  test('finds what was left off beyond its first rows', () => {
    const progress = new Map([['quiz-110', OPEN]]);
    expect(view({ progress })).toMatchObject({ resume: undefined, wantsWhole: true, searching: false });
    expect(view({ progress, whole: ALL })).toMatchObject({ resume: { slug: 'quiz-110' }, wantsWhole: false });
    expect(view({ progress: new Map([['quiz-3', OPEN]]) })).toMatchObject({
      resume: { slug: 'quiz-3' },
      wantsWhole: false,
    });
  });

  test('asks once only for a quiz that is no longer there', () => {
    expect(view({ progress: new Map([['gone', OPEN]]), whole: ALL }).wantsWhole).toBe(false);
  });

  test('is narrowed to given quizzes wherever they stand', () => {
    const narrowedTo = new Set(['quiz-2', 'quiz-90']);
    expect(view({ narrowedTo }).searching).toBe(true);
    expect(view({ narrowedTo, whole: ALL }).listed.map(({ slug }) => slug)).toEqual(['quiz-2', 'quiz-90']);
  });
});

describe('a small library', () => {
  const small = (more: Partial<Asked> = {}) => view({ total: 50, ...more });

  test('never needs its file to be searched', () => {
    expect(small({ criteria: { ...NO_CRITERIA, text: 'nothing' } })).toMatchObject({
      found: 0,
      wantsWhole: false,
      searching: false,
    });
    expect(small({ progress: new Map([['gone', OPEN]]) }).wantsWhole).toBe(false);
  });

  test('needs it for a technique, which only the file tells', () => {
    const criteria = { ...NO_CRITERIA, technique: 'slogan' };
    expect(small({ criteria })).toMatchObject({ wantsWhole: true, searching: true });
    expect(small({ criteria, whole: ALL.slice(0, 50) })).toMatchObject({ found: 25, searching: false });
  });
});
