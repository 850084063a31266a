import { expect, test } from 'vitest';
import { fromLines, toLines } from './entryLines.ts';
import type { QuizEntry } from './quizEntry.ts';

const FERRY: QuizEntry = {
  slug: 'ferry',
  title: 'The “ferry” & <b>',
  author: 'Zoë Marlow',
  publisher: 'Marlow Post',
  genre: 'opinion',
  level: 3,
  topics: ['transport', 'town, hall'],
  summary: 'Late.',
  minutes: 12,
  bringText: true,
  draft: false,
  techniques: ['slogan', 'mockery'],
};
const BARE: QuizEntry = {
  ...FERRY,
  slug: 'bare',
  topics: [],
  level: 1,
  bringText: false,
  draft: true,
  techniques: [],
};
const TECHNIQUES = ['mockery', 'euphemism', 'slogan'];

test('quizzes come back from their lines', () => {
  expect(fromLines(toLines([FERRY, BARE], TECHNIQUES), TECHNIQUES)).toEqual([FERRY, BARE]);
  expect(fromLines(toLines([], TECHNIQUES), TECHNIQUES)).toEqual([]);
});

test('a text with breaks and tabs is one field', () => {
  const [entry] = fromLines(toLines([{ ...FERRY, summary: 'One\n\ttwo ' }], []), []);
  expect(entry).toMatchObject({ summary: 'One two ', techniques: [], topics: FERRY.topics });
});
