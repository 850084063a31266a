import { describe, expect, it } from 'vitest';
import { choiceLine, formProblemSentence, problemCount } from './teachForm.ts';

const PROBLEMS = [
  ['quiz', 'none'],
  ['quiz', 'loading'],
  ['quiz', 'not-loaded'],
  ['quiz', 'draft'],
  ['families', 'none'],
  ['minutes', 'not-whole'],
  ['accommodation-name', 'none'],
  ['accommodation-minutes', 'not-whole'],
  ['attempts', 'not-whole'],
  ['due', 'no-such-date'],
  ['due', 'past'],
  ['due', 'time-alone'],
  ['instructions', 'too-long'],
  ['mail', 'no-address'],
  ['passcode', 'none'],
] as const;

describe('what is said of a form', () => {
  it.each(PROBLEMS)('%s, %s: has words of its own, that end as a sentence', (field, code) => {
    const sentence = formProblemSentence({ field, code, most: 1440 });
    expect(sentence).not.toBe(formProblemSentence({ field: '', code: '' }));
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('names how much is taken', () => {
    expect(formProblemSentence({ field: 'minutes', code: 'not-whole', most: 1440 })).toBe(
      'Give whole minutes, from 1 to 1,440.',
    );
  });

  it('counts', () => {
    expect(problemCount(1)).toBe('One thing is to be mended first:');
    expect(problemCount(4)).toBe('4 things are to be mended first:');
    expect(choiceLine(8, 10_000)).toBe('The first 8 of 10,000 quizzes. Search for a word to find others.');
    expect(choiceLine(1, 1)).toBe('1 quiz');
    expect(choiceLine(0, 0)).toBe('No quiz has all these words. Try fewer of them.');
  });
});
