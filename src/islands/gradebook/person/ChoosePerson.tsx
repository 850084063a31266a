import { useId } from 'react';
import type { Person } from '../../../core/gradebook/gradebook.ts';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly people: readonly Person[];
  /** The id; empty for nobody. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** A list of learners to choose one from, by name. */
export function ChoosePerson({ label, isLabelHidden = false, people, value, onChange }: Props) {
  const id = useId();
  const sorted = [...people].sort((a, b) => collator.compare(a.name, b.name));
  return (
    <span className="gb-choose">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Choose a learner…</option>
        {sorted.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
            {person.class ? ` (${person.class})` : ''}
          </option>
        ))}
      </select>
    </span>
  );
}
