import { useState } from 'react';
import { saveAs } from '../../download/saveAs.ts';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { $attempt } from '../../stores/attempt/attemptStore.ts';
import { $article } from '../../stores/marking/textStore.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';

/** Saves what was handed in as a file, for a teacher or for another device. */
export function SaveResult() {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        onClick={() =>
          save().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        Save the result
      </button>
      {failed && (
        <p className="notice" role="alert">
          {NOT_LOADED}
        </p>
      )}
    </>
  );
}

async function save(): Promise<void> {
  const quiz = $quiz.get();
  const attempt = $attempt.get();
  if (!quiz || !attempt) return;
  const { resultOf, writeResultFile, textFingerprint } = await import('./saving.ts');
  const text = textFingerprint($article.get()?.text ?? '');
  const result = writeResultFile(resultOf(attempt, { title: quiz.title, text }));
  saveAs(`${quiz.slug}-result.json`, new Blob([result], { type: 'application/json' }));
}
