import { loadAnyQuiz } from '../teach/anyQuiz.ts';
import { $gradebook, openGradebook } from './gradebookStore.ts';
import { deviceStorage } from './keeping/deviceStorage.ts';
import { gradebookTabs } from './keeping/gradebookTabs.ts';
import { followMarks, sealsOf } from './marking/markingStore.ts';
import { $quizzes, needQuizzes } from './quizzes/quizzesStore.ts';
import { knownAssignments } from './table/tableStore.ts';
import { unlockRemembered } from './unlocking/unlockStore.ts';

let isStarted = false;

/** Opens the gradebook of this device and keeps its quizzes, keys and marks up with it; once a page. */
export function startGradebook(): void {
  if (isStarted) return;
  isStarted = true;
  void openGradebook(deviceStorage, gradebookTabs());
  $gradebook.subscribe(({ handIns, assignments }) => {
    if (handIns.length + assignments.length === 0) return;
    const assigned = [...knownAssignments($gradebook.get()).all.values()].map(({ terms }) => terms.quiz);
    void needQuizzes([...handIns.map(({ result }) => result.quiz), ...assigned], loadAnyQuiz);
  });
  $quizzes.listen((quizzes) => {
    const assigned = [...knownAssignments($gradebook.get()).all.values()];
    const seals = assigned.flatMap((one) => sealsOf(one, quizzes.get(one.terms.quiz) ?? null));
    void unlockRemembered([...seals, ...[...quizzes.values()].flatMap((quiz) => sealsOf(null, quiz))]);
  });
  followMarks();
}
