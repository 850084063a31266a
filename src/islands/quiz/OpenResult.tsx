import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { $quiz } from '../../stores/quiz/quizStore.ts';
import { openResult } from '../../stores/review/reviewActions.ts';
import { clearSelection } from '../../stores/selection/selectionStore.ts';

/** A result of an hour's work is some kilobytes; a file far beyond that is something else. */
const LARGEST = 20 * 1024 * 1024;

/** Opens a result that was saved as a file. The attempt in progress stays as it is. */
export function OpenResult({ onOpened }: { readonly onOpened: () => void }) {
  const quiz = useStore($quiz);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (!quiz?.key) return null;
  const open = async (file: File) => {
    // A file that is gone or may not be read is no result either.
    const text = file.size > LARGEST ? '' : await file.text().catch(() => '');
    const opening = await import('./opening.ts').catch(() => null);
    if (!opening) {
      setTrouble(NOT_LOADED);
      return;
    }
    const read = opening.readResultFile(text, quiz.slug);
    if ('code' in read) {
      setTrouble(opening.resultFileSentence(file.name, read));
      return;
    }
    setTrouble(null);
    clearSelection();
    openResult(read);
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
