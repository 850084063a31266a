import { expect, it } from 'vitest';
import { $siteQuizzes, needQuizzes, retryQuizzes } from './quizzesStore.ts';

it('asks the site for each quiz once, for what is no quiz’s name never, and again only when told to', async () => {
  const asked: string[] = [];
  const load = (slug: string) => {
    asked.push(slug);
    return Promise.reject(new Error('There is none.'));
  };
  // A result may claim any name, and each is the address of a script.
  await needQuizzes(['some-quiz', 'some-quiz', '../../elsewhere', 'a/b', ''], load);
  expect(asked).toEqual(['some-quiz']);
  expect([...$siteQuizzes.get()].every(([, quiz]) => quiz === null)).toBe(true);
  expect($siteQuizzes.get().has('../../elsewhere')).toBe(true);
  await needQuizzes(['some-quiz'], load);
  expect(asked).toHaveLength(1);
  await retryQuizzes(load);
  expect(asked).toEqual(['some-quiz', 'some-quiz']);
});
