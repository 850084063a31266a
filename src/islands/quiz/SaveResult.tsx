import { resultOf, writeResultFile } from '../../core/attempt/resultFile.ts';
import { textFingerprint } from '../../core/attempt/textFingerprint.ts';
import { saveAs } from '../../download/saveAs.ts';
import { $attempt } from '../../stores/attempt/attemptStore.ts';
import { $article, $quiz } from '../../stores/quiz/quizStore.ts';

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
  const text = textFingerprint($article.get()?.text ?? '');
  const result = writeResultFile(resultOf(attempt, { title: quiz.title, text }));
  const file = new Blob([result], { type: 'application/json' });
  saveAs(`${quiz.slug}-result.json`, file);
}
