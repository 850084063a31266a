import { useId, useState } from 'react';
import type { Override } from '../../../core/gradebook/gradebook.ts';
import { addOverride } from '../../../core/gradebook/marking/overrides.ts';
import { changeGradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { momentWords } from '../words.ts';

type Outcome = NonNullable<Override['outcome']>;

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  hit: 'Found',
  near: 'Close',
  missed: 'Missed',
  flagged: 'False alarm',
  'left-alone': 'Left alone',
};

interface Props {
  readonly handIn: string;
  readonly item: string;
  /** An item of the key; else a fair passage. */
  readonly isItem: boolean;
  /** The one that counts now. */
  readonly override: Override | null;
}

/** A teacher's own judgement of one item, with the reason, which somebody will ask for. */
export function OverrideForm({ handIn, item, isItem, override }: Props) {
  const id = useId();
  const outcomes: readonly Outcome[] = isItem ? ['hit', 'near', 'missed'] : ['left-alone', 'flagged'];
  const [outcome, setOutcome] = useState<Outcome>(outcomes[0] ?? 'hit');
  const [note, setNote] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  if (override) {
    return (
      <p className="gb-override">
        Judged by hand on {momentWords(override.at)}: “<span dir="auto">{override.note}</span>”{' '}
        <button
          type="button"
          className="button-quiet"
          onClick={() =>
            changeGradebook(
              (before) => addOverride(before, { ...override, outcome: null, at: Date.now() }),
              'Took the judgement back',
            )
          }
        >
          Take it back
        </button>
      </p>
    );
  }
  const save = () => {
    if (note.trim() === '') {
      setIsAsked(true);
      return;
    }
    changeGradebook(
      (before) => addOverride(before, { handIn, item, outcome, note: note.trim(), at: Date.now() }),
      `Judged ${item} as “${OUTCOMES[outcome]}”`,
    );
  };
  return (
    <details className="gb-override">
      <summary>Change</summary>
      <form
        className="gb-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <fieldset className="gb-rounds">
          <legend>It counts as</legend>
          {outcomes.map((one) => (
            <label key={one} className="gb-check">
              <input type="radio" name={id} checked={one === outcome} onChange={() => setOutcome(one)} />
              <span>{OUTCOMES[one]}</span>
            </label>
          ))}
        </fieldset>
        <div>
          <label htmlFor={`${id}-note`}>Why</label>
          <input
            id={`${id}-note`}
            className="field"
            autoComplete="off"
            value={note}
            aria-invalid={isAsked && note.trim() === ''}
            aria-describedby={isAsked ? `${id}-asked` : undefined}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        {isAsked && note.trim() === '' ? (
          <p id={`${id}-asked`} role="alert">
            Say why: somebody will ask.
          </p>
        ) : null}
        <button type="submit" className="button-quiet">
          Save the change
        </button>
      </form>
    </details>
  );
}
