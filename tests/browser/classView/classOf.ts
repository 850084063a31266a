import type { Span } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { techniquesOf } from '../../../src/core/taxonomy/techniquesOf.ts';
import type { ClassViewProps } from '../../../src/islands/classView/ClassView.tsx';
import { openQuiz } from '../../learners/class.ts';
import { LEARNERS } from '../../learners/learners.ts';

/** The scripted learners as a class, and two more who flagged the same clean sentence. */
export async function classOf(slug: string): Promise<ClassViewProps> {
  const { article, key, title } = await openQuiz(slug);
  const clean = sentences(article).find(
    (sentence) => !key.items.some(({ places }) => places.some(meets(sentence))),
  );
  const alarm = clean ? [{ ...clean, family: 'framing-device' as const }] : [];
  const attempts = [...LEARNERS.map((learner) => learner.flags({ article, key })), alarm, alarm].map(
    (flags, index) => ({
      learner: `Pupil Number${index}`,
      result: score(article, key, flags),
      minutes: 5 + index,
    }),
  );
  return { title: `${title} · 9b`, article, answers: key, techniques: techniquesOf(key.items), attempts };
}

function meets(a: Span) {
  return (b: Span) => a.start < b.end && b.start < a.end;
}
