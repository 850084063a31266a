import { useId } from 'react';
import type { Person } from '../../../core/gradebook/gradebook.ts';

/** Somebody of the gradebook by id, or else somebody new by name. */
export interface ChosenLearner {
  readonly person: string;
  readonly name: string;
  readonly class: string;
}

interface Props {
  readonly people: readonly Person[];
  readonly learner: ChosenLearner;
  readonly onChange: (learner: ChosenLearner) => void;
}

/** Whose worksheet it is: type a name; one that is known is offered, and another is new. */
export function ChooseLearner({ people, learner, onChange }: Props) {
  const list = useId();
  const known = (text: string) => people.find((person) => labelOf(person) === text);
  const shown = people.find(({ id }) => id === learner.person);
  return (
    <div className="gb-filters">
      <div>
        <label htmlFor="gb-paper-learner">Learner</label>
        <input
          id="gb-paper-learner"
          className="field"
          list={list}
          autoComplete="off"
          value={shown ? labelOf(shown) : learner.name}
          onChange={(event) => {
            const { value } = event.target;
            const person = known(value);
            onChange({ ...learner, person: person?.id ?? '', name: person ? '' : value });
          }}
        />
        <datalist id={list}>
          {people.map((person) => (
            <option key={person.id} value={labelOf(person)} />
          ))}
        </datalist>
      </div>
      <div>
        <label htmlFor="gb-paper-class">Class, for somebody new</label>
        <input
          id="gb-paper-class"
          className="field"
          autoComplete="off"
          disabled={shown !== undefined}
          value={shown ? shown.class : learner.class}
          onChange={(event) => onChange({ ...learner, class: event.target.value })}
        />
      </div>
    </div>
  );
}

function labelOf({ name, class: group }: Person): string {
  return group === '' ? name : `${name} (${group})`;
}
