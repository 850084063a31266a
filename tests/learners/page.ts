import type { Result } from '../../src/core/scoring/result.ts';
import { percent } from '../../src/messages/score.ts';
import { wholeScore } from '../../src/messages/wholeScore.ts';
import { type Quiz, review } from './class.ts';
import { LEARNERS } from './learners.ts';

/** The page `docs/learners.md`: every learner on every quiz in figures. */
export function page(quizzes: readonly Quiz[]): string {
  return [
    '# Scripted learners',
    '',
    'Does the score reward reading well, and is what a learner is shown true and of use? To see it, scripted',
    'learners play real quizzes, each with one habit. `tests/learners/learners.ts` has them; what each of them is',
    'shown, sentence by sentence, stands in `tests/learners/golden/`. `tests/learners/ranking.test.ts` says who must',
    'beat whom, and `tests/learners/sentences.laws.test.ts` holds what the sentences say of the score against the',
    'score itself. A test writes this page, so its figures cannot drift: `npx vitest run tests/learners -u`.',
    '',
    '| learner | habit |',
    '| --- | --- |',
    ...LEARNERS.map(({ id, habit }) => `| ${id} | ${habit} |`),
    '',
    '“Core” is core items found, and in brackets those that came close. “False alarms” is fair passages flagged,',
    '“clean sentences” those flagged that have nothing to flag.',
    'Discernment is the share of slanted sentences flagged minus the share of clean ones, in points. F1 is the',
    'measure of the Propaganda Techniques Corpus, letter by letter.',
    '',
    ...quizzes.flatMap(table),
    '## What they show',
    '',
    '- Edges a few words off cost next to nothing. Whole sentences cost little where items are sentences, and about',
    '  half where they are phrases: a near counts one half, and long flags take fair passages in.',
    '- Flagging everything is worth nothing, in a rich article through its fair passages and in a clean one through',
    '  its clean sentences. Flagging nothing is worth nothing in the one and everything in the other.',
    '- The cynic ends at 0 in a rich article, however many items are found by the way: suspicion is not knowledge.',
    '- Two single words of each item come to more than half, since each item is near. The review says so, item by item.',
    '- In a clean article all who flag only what the key has look alike. It tells the suspicious from the others.',
    '',
  ].join('\n');
}

function table(quiz: Quiz): string[] {
  return [
    `## ${quiz.title} (\`${quiz.slug}\`)`,
    '',
    '| learner | flags | score | core | false alarms | clean sentences | discernment | F1 |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...LEARNERS.map((learner) => row(learner.id, review(quiz, learner.flags(quiz)).result)),
    '',
  ];
}

function row(id: string, { score, core, fair, flags, sentences, discernment, measure }: Result): string {
  const cells = [
    id,
    flags.length,
    wholeScore(score),
    core.total === 0 ? '–' : `${core.hit} (${core.near}) of ${core.total}`,
    `${fair.flagged.length} of ${fair.total}`,
    `${sentences.clean.flagged} of ${sentences.clean.total}`,
    discernment === null || core.total === 0 ? '–' : `${Math.round(100 * discernment)}`.replace('-', '−'),
    percent(measure.f1),
  ];
  return `| ${cells.join(' | ')} |`;
}
