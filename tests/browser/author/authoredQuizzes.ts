import type { Page } from 'playwright-core';
import type { AuthoredQuiz, Mark } from '../../../src/core/authoring/authoredQuiz.ts';

const TEXT =
  'The *regime* fell on Monday, and nobody can doubt why.\n\n' +
  'Critics say it had no friends. “We waited,” said the harbour master.';
const PLAIN = TEXT.replaceAll('*', '').replaceAll('\n\n', '\n');

function place(quote: string) {
  const start = PLAIN.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

function item(
  id: string,
  quote: string,
  family: 'loaded-language' | 'unsupported-claim',
  technique: string,
): Mark {
  return {
    kind: 'item',
    id,
    ...place(quote),
    family,
    technique,
    weight: 'core',
    also: [],
    every: false,
    why: `Nothing in the text bears out what “${quote}” says here.`,
    neutral: '',
    check: 'Who says so, and how do they know?',
    sources: [],
  };
}

/** A quiz as the author’s desk keeps it, finished: two items to find and a fair passage. */
export const AUTHORED: AuthoredQuiz = {
  version: 1,
  id: 'k3authored',
  slug: 'the-fall-of-the-harbour',
  about: {
    title: 'The fall of the harbour',
    author: 'A. Writer',
    publisher: 'The Tide',
    published: '2026-02-03',
    url: '',
    lang: 'en',
    rights: '© The Tide',
    genre: 'column',
    level: 2,
    topics: ['harbours'],
    summary: 'How a harbour changed hands.',
  },
  body: TEXT,
  marks: [
    item('regime', 'regime', 'loaded-language', 'name-calling'),
    item('critics-say', 'Critics say', 'unsupported-claim', 'vague-attribution'),
    {
      kind: 'fair',
      id: 'waited',
      ...place('“We waited,” said the harbour master.'),
      why: 'A quotation with its speaker.',
    },
  ],
  adrift: [],
  discuss: ['Who was not asked?'],
  refused: [],
  annotator: '',
  second: [],
  createdAt: 0,
  updatedAt: 0,
};

/** Puts a quiz on the device as the desk would have kept it; the page must be one of the site. */
export async function keepOnDevice(page: Page, quiz: AuthoredQuiz): Promise<void> {
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('slantwise-authoring', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('quizzes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('quizzes', 'readwrite');
          writing.objectStore('quizzes').put(kept, kept.id);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { id: quiz.id, quiz, revision: 'kept', binnedAt: null },
  );
}
