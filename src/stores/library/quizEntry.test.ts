import { expect, test } from 'vitest';
import { inLibraryOrder, type Placed, readingMinutes } from './quizEntry.ts';

test('reading time is rounded up, and never none', () => {
  expect([0, 1, 200, 201, 1300].map(readingMinutes)).toEqual([1, 1, 1, 2, 7]);
});

test('a pack’s own order comes first, then level, then title', () => {
  const packs: Placed[] = [
    { title: 'Weir', level: 1 },
    { title: 'Ash', level: 2 },
    { title: 'Kite', level: 3, order: 2 },
    { title: 'Zeal', level: 3, order: 1 },
    { title: 'Elm', level: 1 },
  ];
  expect(packs.sort(inLibraryOrder).map(({ title }) => title)).toEqual([
    'Zeal',
    'Kite',
    'Elm',
    'Weir',
    'Ash',
  ]);
});
