import { useState } from 'react';
import { mergePeople } from '../../../core/gradebook/changing/changes.ts';
import type { Person } from '../../../core/gradebook/gradebook.ts';
import { changeGradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { ChoosePerson } from './ChoosePerson.tsx';

interface Props {
  readonly person: Person;
  readonly others: readonly Person[];
  readonly onDone: () => void;
}

/** Makes two learners one: this one keeps the name, and gets the results of both. */
export function MergePerson({ person, others, onDone }: Props) {
  const [id, setId] = useState('');
  const other = others.find((one) => one.id === id);
  if (others.length === 0) return null;
  const merge = () => {
    if (!other) return;
    changeGradebook(
      (before) => mergePeople(before, [person.id, other.id]),
      `Merged ${other.name} into ${person.name}`,
    );
    onDone();
  };
  return (
    <section aria-labelledby="gb-merge">
      <h3 id="gb-merge">The same as somebody else</h3>
      <p>
        Learners spell their names in many ways. Choose who else this is: all results come together under “
        <span dir="auto">{person.name}</span>”.
      </p>
      <div className="gb-ways">
        <ChoosePerson label="Merge with" people={others} value={id} onChange={setId} />
        <button type="button" className="button-quiet" disabled={!other} onClick={merge}>
          Merge
        </button>
      </div>
    </section>
  );
}
