import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import type { Kept } from '../keeping/readKept.ts';

/** Whether another quiz of this device, the bin left out, has the same name: their files and results are taken for each other. */
export function hasNamesake(kept: readonly Kept[], { id, slug }: AuthoredQuiz): boolean {
  return (
    slug !== '' &&
    kept.some((other) => other.binnedAt === null && other.id !== id && other.quiz?.slug === slug)
  );
}
