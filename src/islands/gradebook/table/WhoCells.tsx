import type { Person } from '../../../core/gradebook/gradebook.ts';
import type { Opened } from '../opened.ts';

interface Props {
  readonly person: Person;
  readonly onOpen: (what: Opened) => void;
}

/** The first cells of a row: a name that opens what is known of the learner, and the class. */
export function WhoCells({ person, onOpen }: Props) {
  return (
    <>
      <th scope="row" className="gb-who">
        <button
          type="button"
          className="gb-name"
          dir="auto"
          onClick={() => onOpen({ kind: 'person', person: person.id })}
        >
          {person.name}
        </button>
        {person.class ? (
          <span className="gb-class-below" dir="auto">
            {person.class}
          </span>
        ) : null}
      </th>
      <td className="gb-class" dir="auto">
        {person.class}
      </td>
    </>
  );
}
