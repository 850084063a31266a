import { expect, test } from 'vitest';
import { capitalised, foundLine, genreLine, progressLine, shownLine } from './library.ts';

test('progress says where a learner stands', () => {
  expect(progressLine(undefined)).toBe('Not started');
  expect(progressLine({ state: 'open', flags: 1 })).toBe('1\u00a0flag, not handed in');
  expect(progressLine({ state: 'open', flags: 3 })).toBe('3\u00a0flags, not handed in');
  expect(progressLine({ state: 'submitted', flags: 3 })).toBe('Handed in');
  expect(progressLine({ state: 'submitted', flags: 3, score: 62.6 })).toBe('Handed in: 63 of 100');
});

test('a count names the whole when a part is shown', () => {
  expect(foundLine(6, 6)).toBe('6\u00a0quizzes');
  expect(foundLine(0, 6)).toBe('0 of\u00a06\u00a0quizzes');
  expect(foundLine(1, 1)).toBe('1\u00a0quiz');
  expect(foundLine(1_200, 10_000)).toBe('1,200 of\u00a010,000\u00a0quizzes');
  expect(shownLine(50, 1_000)).toBe('50 of\u00a01,000 shown');
});

test('the line above a title', () => {
  expect(genreLine({ genre: 'product story', level: 2, minutes: 1 })).toBe(
    'Product story · Level 2, medium · 1\u00a0minute',
  );
});

test('a first letter outside the basic plane stays whole', () => {
  expect(capitalised('𐐨b')).toBe('𐐀b');
  expect(capitalised('')).toBe('');
});
