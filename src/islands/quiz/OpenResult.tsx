import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { readResultFile } from '../../core/attempt/resultFile.ts';
import { resultFileSentence } from '../../messages/resultFile.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { $openedResult, openFinding, setFilter } from '../../stores/review/reviewStore.ts';

/** A result of an hour's work is some kilobytes; a file far beyond that is something else. */
const LARGEST = 20 * 1024 * 1024;

/** Opens a result that was saved as a file. The attempt in progress stays as it is. */
export function OpenResult({ onOpened }: { readonly onOpened: () => void }) {
  const quiz = useStore($quiz);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (!quiz?.key) return null;
  const open = async (file: File) => {
    const text = file.size > LARGEST ? '' : await file.text();
    const read = readResultFile(text, quiz.slug);
    if ('code' in read) {
      setTrouble(resultFileSentence(file.name, read));
      return;
    }
    setTrouble(null);
    setFilter('all');
    openFinding(null);
    $openedResult.set(read);
    onOpened();
  };
  return (
    <>
      <label className="button-quiet file-button">
        Open a saved result…
        <input
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void open(file);
            event.target.value = '';
          }}
        />
      </label>
      {trouble && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
