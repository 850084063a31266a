import { useStore } from '@nanostores/react';
import { $intakeNotes, forgetNotes } from '../../../stores/authoring/intake/intakeStore.ts';

/** What was left out or guessed when the text came in. */
export function IntakeNotes({ quiz }: { readonly quiz: string }) {
  const notes = useStore($intakeNotes);
  if (notes?.quiz !== quiz) return null;
  return (
    <div className="notice" role="status">
      {notes.sentences.length === 1 ? (
        <p>{notes.sentences[0]}</p>
      ) : (
        <ul>
          {notes.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <button type="button" className="button-quiet" onClick={forgetNotes}>
        Good
      </button>
    </div>
  );
}
