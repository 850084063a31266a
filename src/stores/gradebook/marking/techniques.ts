import type { KnownAssignment } from '../../../core/gradebook/gradebook.ts';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { $siteQuizzes } from '../quizzes/quizzesStore.ts';
import { $opened, sealId } from '../unlocking/unlockStore.ts';
import { sealsOf } from './markingStore.ts';

/** Names of the techniques of a quiz: what the site tells, and what stood in a sealed key that was opened. */
export function techniquesFor(slug: string, assignment: KnownAssignment | null): TeachQuiz['techniques'] {
  const site = $siteQuizzes.get().get(slug) ?? null;
  const opened = sealsOf(assignment, site).map((sealed) => $opened.get().get(sealId(sealed))?.techniques);
  return Object.assign({}, ...opened, site?.techniques);
}
