import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { announce } from '../../../stores/announcer/announcerStore.ts';
import { $intakeNotes, forgetNotes } from '../../../stores/authoring/intake/intakeStore.ts';

/** What was left out or guessed when the text came in. */
export function IntakeNotes({ quiz }: { readonly quiz: string }) {
  const notes = useStore($intakeNotes);
  const own = notes?.quiz === quiz ? notes.sentences : null;
  // A status that comes together with its words is often not read out.
  useEffect(() => {
    if (own) announce(own.join(' '));
  }, [own]);
  if (!own) return null;
  return (
    <div className="notice">
      {own.length === 1 ? (
        <p>{own[0]}</p>
      ) : (
        <ul>
          {own.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <button type="button" className="button-quiet" onClick={forgetNotes}>
        Close
      </button>
    </div>
  );
}
