import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openQuiz, review } from './class.ts';
import { LEARNERS } from './learners.ts';
import { page } from './page.ts';
import { report } from './report.ts';

const RICH = await openQuiz('alaska-meeting');
const CLEAN = await openQuiz('castle-road-water-main');
const ADVOCACY = await openQuiz('let-the-marsh-breathe');
const GOLDEN = path.resolve(import.meta.dirname, 'golden');

describe.each([RICH, CLEAN])('what each learner is shown on $slug', (quiz) => {
  it.each(LEARNERS)('$id', async (learner) => {
    const page = report(learner, quiz.title, review(quiz, learner.flags(quiz)));
    await expect(page).toMatchFileSnapshot(path.join(GOLDEN, quiz.slug, `${learner.id}.md`));
  });
});

it('the figures in docs/learners.md are those of today', async () => {
  const file = path.resolve(import.meta.dirname, '../../docs/learners.md');
  await expect(page([RICH, ADVOCACY, CLEAN])).toMatchFileSnapshot(file);
});
