import type { AuthoredQuiz, ItemMark, NoteMark } from '../authoredQuiz.ts';

// For tests: quizzes in the making with as little said as can be.

/** An item on the nth place of some words; what a pack needs is said. */
export function itemOn(text: string, quote: string, more: Partial<ItemMark> = {}, nth = 0): ItemMark {
  return {
    kind: 'item',
    id: quote.toLowerCase().replace(/[^a-z]+/g, '-'),
    ...placeOf(text, quote, nth),
    family: 'loaded-language',
    technique: 'name-calling',
    weight: 'core',
    also: [],
    every: false,
    why: 'It is a sneer.',
    neutral: 'the office',
    check: 'Who says so?',
    sources: [],
    ...more,
  };
}

/** A fair passage or a contested span on the nth place of some words. */
export function noteOn(
  text: string,
  quote: string,
  kind: NoteMark['kind'] = 'fair',
  more: Partial<NoteMark> = {},
): NoteMark {
  const id = quote.toLowerCase().replace(/[^a-z]+/g, '-');
  return { kind, id, ...placeOf(text, quote, 0), why: 'A count with its source.', ...more };
}

export function quizOf(body: string, more: Partial<AuthoredQuiz> = {}): AuthoredQuiz {
  return {
    version: 1,
    id: 'quiz-1',
    slug: 'the-ferry',
    about: {
      title: 'The ferry',
      author: 'Ines Vale',
      publisher: 'The Quay',
      published: '2025-03-14',
      url: '',
      lang: 'en',
      rights: 'Written for this test.',
      genre: 'opinion',
      level: 2,
      topics: ['ports'],
      summary: 'A column about a ferry.',
    },
    body,
    marks: [],
    adrift: [],
    discuss: [],
    refused: [],
    annotator: 'Ines',
    second: [],
    createdAt: 1,
    updatedAt: 2,
    ...more,
  };
}

function placeOf(text: string, quote: string, nth: number) {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length, quote };
}
