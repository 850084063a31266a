import { useId, useState } from 'react';
import { changePerson } from '../../../core/gradebook/changes.ts';
import type { Person } from '../../../core/gradebook/gradebook.ts';
import { leaveRoster } from '../../../core/gradebook/roster.ts';
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
  readonly onDone: () => void;
}

/** Renames a learner, and changes what else platforms know them by. Results stay theirs. */
export function PersonForm({ person, onDone }: Props) {
  const id = useId();
  const [values, setValues] = useState<Readonly<Record<Field, string>>>(person);
  const [trouble, setTrouble] = useState('');
  const save = () => {
    if (values.name.trim() === '') {
      setTrouble('A learner needs a name.');
      return;
    }
    const change = Object.fromEntries(FIELDS.map(([field]) => [field, values[field].trim()]));
    changeGradebook((before) => changePerson(before, person.id, change), `Changed ${person.name}`);
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
