import { describe, it } from 'vitest';
import { knownQuiz } from '../harness/packs.ts';
import { openQuiz } from '../harness/quizPage.ts';
import { newVisitor } from '../harness/visitor.ts';
import { playByKeyboard } from './byKeyboard.ts';
import { playByMouse } from './byMouse.ts';

const SLUG = 'alaska-meeting';

describe('the quiz of the excerpts', () => {
  it('is played with the mouse from its first flag to its review', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    await playByMouse(page, await knownQuiz(SLUG));
  });

  it('is played with the keyboard alone from its first flag to its review', async () => {
    const { page } = await newVisitor();
    await openQuiz(page, SLUG);
    await playByKeyboard(page, await knownQuiz(SLUG));
  });
});
