import { useState } from 'react';
import { binHandIn, giveHandIn } from '../../../core/gradebook/changing/changes.ts';
import type { HandIn, Person } from '../../../core/gradebook/gradebook.ts';
import { changeGradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { ChoosePerson } from '../person/ChoosePerson.tsx';

interface Props {
  readonly handIn: HandIn;
  readonly person: Person;
  readonly people: readonly Person[];
}

/** What can be done with a result as a whole: give it to somebody else, or put it into the bin. */
export function RoundWays({ handIn, person, people }: Props) {
  const [other, setOther] = useState('');
  const name = people.find(({ id }) => id === other)?.name ?? '';
  return (
    <section aria-label="This result" className="gb-round-ways">
      <div className="gb-ways">
        <ChoosePerson label="From somebody else" people={people} value={other} onChange={setOther} />
        <button
          type="button"
          className="button-quiet"
          disabled={other === ''}
          onClick={() =>
            changeGradebook((before) => giveHandIn(before, handIn.id, other), `Gave ${handIn.id} to ${name}`)
          }
        >
          Give it to them
        </button>
      </div>
      <button
        type="button"
        className="button-quiet"
        onClick={() =>
          changeGradebook(
            (before) => binHandIn(before, handIn.id, Date.now()),
            `Removed a result of ${person.name}`,
          )
        }
      >
        Remove this result
      </button>
    </section>
  );
}
