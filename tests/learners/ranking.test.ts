import { describe, expect, it } from 'vitest';
import { openQuiz, type Quiz, review } from './class.ts';
import { LEARNERS } from './learners.ts';

// Values may move with a key; who beats whom may not.

const RICH = await openQuiz('alaska-meeting');
const MARSH = await openQuiz('let-the-marsh-breathe');
const CLEAN = await openQuiz('castle-road-water-main');

function scoreOf(quiz: Quiz, id: string): number {
  const learner = LEARNERS.find((one) => one.id === id);
  if (!learner) throw new Error(`There is no learner ${id}.`);
  return review(quiz, learner.flags(quiz)).result.score;
}

describe.each([RICH, MARSH])('on $slug', (quiz) => {
  const points = (id: string) => scoreOf(quiz, id);

  it('gives the expert full marks, under whichever right name', () => {
    expect(points('expert')).toBe(100);
    expect(points('expert-other-names')).toBe(100);
  });

  it.each([
    ['expert', 'half-an-expert'],
    ['sloppy-edges', 'whole-sentence'],
    ['sloppy-edges', 'double-clicker'],
    ['sloppy-edges', 'one-flag-for-two'],
    ['sloppy-edges', 'wrong-families'],
    ['sloppy-edges', 'everything'],
    ['half-an-expert', 'every-sentence'],
    ['half-an-expert', 'strong-words'],
    ['half-an-expert', 'wrong-families'],
    ['whole-sentence', 'every-sentence'],
    ['loaded-language-only', 'cynic'],
    ['loaded-language-only', 'strong-words'],
  ])('puts %s before %s', (better, worse) => {
    expect(points(better)).toBeGreaterThan(points(worse));
  });

  it('gives next to nothing for flagging everything, and nothing for no flag', () => {
    for (const id of ['everything', 'every-paragraph', 'cynic']) expect(points(id)).toBeLessThan(5);
    expect(points('every-sentence')).toBeLessThan(30);
    expect(points('nothing')).toBe(0);
  });

  it('costs nothing to flag twice what is right', () => {
    expect(points('flags-twice')).toBe(100);
  });

  it('never falls with one more hit', () => {
    const flags = LEARNERS[0]?.flags(quiz) ?? [];
    const climb = flags.map((_, index) => review(quiz, flags.slice(0, index + 1)).result.score);
    expect(climb).toEqual(climb.toSorted((a, b) => a - b));
    expect(climb.at(-1)).toBe(100);
  });

  it('shows discernment where the score cannot tell knowledge from suspicion', () => {
    const discernment = (id: string) =>
      review(quiz, LEARNERS.find((one) => one.id === id)?.flags(quiz) ?? []).result.discernment;
    expect(discernment('expert')).toBe(1);
    expect(discernment('everything')).toBe(0);
    expect(discernment('nothing')).toBe(0);
  });
});

it('takes something off for sloppy edges where items stand close together', () => {
  expect(scoreOf(RICH, 'sloppy-edges')).toBeLessThan(scoreOf(RICH, 'expert'));
});

describe(`on ${CLEAN.slug}`, () => {
  it('gives full marks to whoever leaves a fair report alone', () => {
    for (const id of ['nothing', 'expert', 'sloppy-edges', 'wrong-families', 'loaded-language-only']) {
      expect(scoreOf(CLEAN, id)).toBe(100);
    }
  });

  it('gives nothing for flagging everything, and little to the suspicious', () => {
    for (const id of ['everything', 'every-sentence', 'every-paragraph']) expect(scoreOf(CLEAN, id)).toBe(0);
    expect(scoreOf(CLEAN, 'cynic')).toBeLessThan(60);
    expect(scoreOf(CLEAN, 'strong-words')).toBeLessThan(75);
  });
});
