import { useId, useState } from 'react';
import { learnerKey } from '../../../core/attempt/learner.ts';
import { changePerson } from '../../../core/gradebook/changing/changes.ts';
import type { Person } from '../../../core/gradebook/gradebook.ts';
import { leaveRoster } from '../../../core/gradebook/people/roster.ts';
import { changeGradebook } from '../../../stores/gradebook/gradebookStore.ts';

const FIELDS = [
  ['name', 'Name'],
  ['class', 'Class'],
  ['code', 'Code on results'],
  ['email', 'E-mail'],
  ['externalId', 'School’s number (SIS User ID, ID number)'],
  ['login', 'Login (SIS Login ID, username)'],
] as const;

type Field = (typeof FIELDS)[number][0];

interface Props {
  readonly person: Person;
  /** Everybody else. */
  readonly others: readonly Person[];
  readonly onDone: () => void;
}

/** Renames a learner, and changes what else platforms know them by. Results stay theirs. */
export function PersonForm({ person, others, onDone }: Props) {
  const id = useId();
  const [values, setValues] = useState<Readonly<Record<Field, string>>>(person);
  const [trouble, setTrouble] = useState('');
  const namesake = namesakeOf(values, others);
  const save = () => {
    if (values.name.trim() === '') {
      setTrouble('A learner needs a name.');
      return;
    }
    const change = Object.fromEntries(FIELDS.map(([field]) => [field, values[field].trim()]));
    changeGradebook(
      // A namesake goes on record first: the results under that name stay with whoever had it.
      (before) => changePerson(namesake ? changePerson(before, namesake.id, {}) : before, person.id, change),
      `Changed ${person.name}`,
    );
    onDone();
  };
  return (
    <form
      className="gb-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {FIELDS.map(([field, label]) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{label}</label>
          <input
            id={`${id}-${field}`}
            className="field"
            autoComplete="off"
            dir="auto"
            value={values[field]}
            aria-invalid={field === 'name' && trouble !== ''}
            aria-describedby={field === 'name' && trouble !== '' ? `${id}-trouble` : undefined}
            onChange={(event) => setValues({ ...values, [field]: event.target.value })}
          />
        </div>
      ))}
      {trouble ? (
        <p id={`${id}-trouble`} role="alert">
          {trouble}
        </p>
      ) : null}
      <div role="status">
        {namesake ? (
          <p className="notice">
            Somebody else has this name and class. Saving keeps them apart; if they are the same, merge them
            below instead.
          </p>
        ) : null}
      </div>
      <div className="dialog-actions">
        {person.onRoster ? (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              changeGradebook(
                (before) => leaveRoster(before, [person.id]),
                `Took ${person.name} off the roster`,
              );
              onDone();
            }}
          >
            Take off the roster
          </button>
        ) : null}
        <button type="submit" className="button">
          Save
        </button>
      </div>
    </form>
  );
}

/** Whoever else has the name and class that stand in the form. */
function namesakeOf(
  learner: { readonly name: string; readonly class: string },
  others: readonly Person[],
): Person | undefined {
  const key = learnerKey(learner);
  return others.find((other) => learnerKey(other) === key);
}
