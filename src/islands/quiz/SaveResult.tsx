import { writeResultFile } from '../../core/attempt/resultFile.ts';
import { saveAs } from '../../download/saveAs.ts';
import { $attempt } from '../../stores/attempt/attemptStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';

/** Saves what was handed in as a file, for a teacher or for another device. */
export function SaveResult() {
  return (
    <button type="button" className="button-quiet" onClick={save}>
      Save the result
    </button>
  );
}

function save(): void {
  const quiz = $quiz.get();
  const attempt = $attempt.get();
  if (!quiz || !attempt) return;
  const file = new Blob([writeResultFile(attempt, quiz.title)], { type: 'application/json' });
  saveAs(`${quiz.slug}-result.json`, file);
}
