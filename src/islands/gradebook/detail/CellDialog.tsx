import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { Cell } from '../../../core/gradebook/table/rounds.ts';
import type { Column, Row } from '../../../core/gradebook/table/table.ts';
import { $table } from '../../../stores/gradebook/table/tableStore.ts';
import { Dialog } from '../../quiz/Dialog.tsx';
import { momentWords } from '../words.ts';
import { RoundDetail } from './RoundDetail.tsx';

interface Props {
  /** `null` while it is closed. */
  readonly at: { readonly person: string; readonly column: string } | null;
  readonly onClose: () => void;
}

/** All that one learner handed in on one quiz. */
export function CellDialog({ at, onClose }: Props) {
  const table = useStore($table);
  const row = table.rows.find(({ person }) => person.id === at?.person);
  const index = table.columns.findIndex(({ id }) => id === at?.column);
  const column = table.columns[index];
  const cell = row?.cells[index];
  const isOpen = row !== undefined && column !== undefined && (cell?.rounds.length ?? 0) > 0;
  return (
    <div className="gb-detail">
      <Dialog title={isOpen ? row.person.name : 'Result'} open={isOpen} onClose={onClose}>
        {isOpen && cell ? (
          <Rounds key={`${at?.person} ${at?.column}`} row={row} column={column} cell={cell} />
        ) : null}
      </Dialog>
    </div>
  );
}

interface RoundsProps {
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell;
}

function Rounds({ row, column, cell }: RoundsProps) {
  const { rounds, counting } = cell;
  const [chosen, setChosen] = useState(counting?.handIn.id);
  const round = rounds.find(({ handIn }) => handIn.id === chosen) ?? counting;
  if (!round) return null;
  return (
    <>
      <p className="gb-detail-title">
        {column.title}
        {row.person.class ? ` · ${row.person.class}` : ''}
      </p>
      {rounds.length > 1 ? (
        <fieldset className="gb-rounds">
          <legend>{rounds.length} rounds</legend>
          {rounds.map(({ handIn }, at) => (
            <label key={handIn.id} className="gb-check">
              <input
                type="radio"
                name="gb-round"
                checked={handIn.id === round.handIn.id}
                onChange={() => setChosen(handIn.id)}
              />
              <span>
                {at + 1}: {momentWords(handIn.result.submittedAt)}
                {handIn.id === counting?.handIn.id ? ' (counts)' : ''}
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <RoundDetail key={round.handIn.id} round={round} person={row.person} people={peopleBut(row)} />
    </>
  );
}

function peopleBut(row: Row) {
  return $table
    .get()
    .rows.map(({ person }) => person)
    .filter(({ id }) => id !== row.person.id);
}
