import { useId, useState } from 'react';
import { giveHandIn } from '../../../core/gradebook/changing/changes.ts';
import { scoreOf } from '../../../core/gradebook/table/rounds.ts';
import type { Table } from '../../../core/gradebook/table/table.ts';
import { wholeScore } from '../../../messages/wholeScore.ts';
import { changeGradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { ChoosePerson } from '../person/ChoosePerson.tsx';
import { momentWords } from '../words.ts';

/** How many are shown at once. */
const SHOWN = 20;

/** Results that say no name, as from practice: each can be given to a learner. */
export function Nameless({ table }: { readonly table: Table }) {
  const { nameless } = table;
  if (nameless.length === 0) return null;
  return (
    <section className="gb-nameless no-print" aria-labelledby="gb-nameless">
      <h2 id="gb-nameless">Without a name</h2>
      <p>
        {nameless.length === 1 ? 'This result says' : 'These results say'} no name, as from practice. Give
        each to whoever it is from.
      </p>
      <ul className="gb-list">
        {nameless.slice(0, SHOWN).map(({ column, round }) => (
          <NamelessResult key={round.handIn.id} table={table} title={column.title} round={round} />
        ))}
      </ul>
      {nameless.length > SHOWN ? <p>And {nameless.length - SHOWN} more, when these are given.</p> : null}
    </section>
  );
}

interface ResultProps {
  readonly table: Table;
  readonly title: string;
  readonly round: Table['nameless'][number]['round'];
}

function NamelessResult({ table, title, round }: ResultProps) {
  const { handIn } = round;
  const [person, setPerson] = useState('');
  const id = useId();
  const score = scoreOf(round);
  const name = table.rows.find((row) => row.person.id === person)?.person.name ?? '';
  return (
    <li>
      <span id={id}>
        <strong>{title}</strong>, {momentWords(handIn.result.submittedAt)}, receipt {handIn.id}
        {score === null ? '' : `, score ${wholeScore(score)}`}
        {handIn.from ? <span className="quiet"> ({handIn.from})</span> : null}
      </span>
      <span className="gb-ways">
        <ChoosePerson
          label={`Learner for ${handIn.id}`}
          isLabelHidden
          people={table.rows.map((row) => row.person)}
          value={person}
          onChange={setPerson}
        />
        <button
          type="button"
          className="button-quiet"
          disabled={person === ''}
          aria-describedby={id}
          onClick={() =>
            changeGradebook((before) => giveHandIn(before, handIn.id, person), `Gave ${handIn.id} to ${name}`)
          }
        >
          Give
        </button>
      </span>
    </li>
  );
}
