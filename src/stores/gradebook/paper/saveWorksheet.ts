import type { Article } from '../../../core/article/article.ts';
import type { Learner } from '../../../core/attempt/learner.ts';
import type { KnownAssignment, MarkableQuiz, Person } from '../../../core/gradebook/gradebook.ts';
import { peopleOf, personOf } from '../../../core/gradebook/people/people.ts';
import type { Flag } from '../../../core/scoring/flag.ts';
import { $gradebook, changeGradebook } from '../gradebookStore.ts';
import { knownAssignments } from '../table/tableStore.ts';
import { paperHandIn } from './paperHandIn.ts';

/** A worksheet that is ready to be saved. */
export interface FilledSheet {
  readonly quiz: MarkableQuiz;
  readonly article: Article;
  readonly assignment: KnownAssignment | null;
  readonly flags: readonly Flag[];
  /** Somebody of the gradebook, or a new name. */
  readonly person: Person | Learner;
}

/** Takes a worksheet into the gradebook as a hand-in of its own; gives whose it is. */
export function saveWorksheet({ person: given, ...sheet }: FilledSheet): Person {
  const gradebook = $gradebook.get();
  const people = peopleOf(gradebook);
  const fresh = 'id' in given ? given : personOf(given);
  const person = people.all.find(({ id }) => id === fresh.id) ?? fresh;
  const assignments = knownAssignments(gradebook);
  const earlier = gradebook.handIns.filter(
    (handIn) =>
      handIn.binnedAt === null &&
      handIn.result.quiz === sheet.quiz.slug &&
      assignments.of(handIn)?.terms.id === sheet.assignment?.terms.id &&
      people.ownerOf(handIn)?.id === person.id,
  );
  const now = Date.now();
  const handIn = paperHandIn({ ...sheet, person, round: earlier.length + 1, handedInAt: now, now });
  changeGradebook(
    (before) => ({
      ...before,
      // On record, so that the worksheet stays theirs.
      people: before.people.some(({ id }) => id === person.id) ? before.people : [...before.people, person],
      handIns: [...before.handIns, handIn],
    }),
    `Saved a worksheet of ${person.name}`,
  );
  void navigator.storage?.persist?.().catch(() => false);
  return person;
}
