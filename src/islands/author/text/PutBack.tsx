import { useState } from 'react';
import type { Mark } from '../../../core/authoring/authoredQuiz.ts';
import { PUT_BACK } from '../../../messages/author.ts';
import { putBack } from '../../../stores/authoring/text/adriftStore.ts';

/** Id of the field that gives a mark other words, for what leads to it. */
export function adriftFieldId(mark: string): string {
  return `adrift-${mark}`;
}

/** Asks for the words that a mark without a place is to stand on. */
export function PutBack({ mark }: { readonly mark: Mark }) {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<'absent' | 'several' | null>(null);
  const id = adriftFieldId(mark.id);
  return (
    <form
      className="author-put-back"
      onSubmit={(event) => {
        event.preventDefault();
        const came = putBack(mark.id, words);
        setProblem(came === 'done' ? null : came);
      }}
    >
      <label htmlFor={id}>Words it stands on now</label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        value={words}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="button-quiet">
        Put it there
      </button>
      {problem ? (
        <p id={`${id}-problem`} className="teach-problem" role="alert">
          {PUT_BACK[problem]}
        </p>
      ) : null}
    </form>
  );
}
