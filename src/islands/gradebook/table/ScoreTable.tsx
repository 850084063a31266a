import { memo } from 'react';
import type { Column, Row, Table } from '../../../core/gradebook/table/table.ts';
import type { Shown } from '../../../stores/gradebook/table/figures.ts';
import type { View } from '../../../stores/gradebook/table/tableStore.ts';
import type { Opened } from '../opened.ts';
import { ColumnFacts } from './ColumnFacts.tsx';
import { directionOf, SortButton, WhoHeads } from './heads.tsx';
import { ScoreCell } from './ScoreCell.tsx';
import { WhoCells } from './WhoCells.tsx';

interface Props {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly view: View;
  readonly onOpen: (what: Opened) => void;
}

/** Learners × quizzes: names at the left and quizzes at the top stay in view while it scrolls. */
export function ScoreTable({ table, rows, view, onOpen }: Props) {
  const { columns } = table;
  const { order, shown } = view;
  return (
    <table className="gb-table">
      <thead>
        <tr>
          <WhoHeads order={order} />
          {columns.map((column) => {
            const isBy = typeof order.by === 'object' && order.by.column === column.id;
            return (
              <th key={column.id} scope="col" aria-sort={directionOf(order, isBy)}>
                <SortButton by={{ column: column.id }} order={order} isBy={isBy}>
                  {column.title}
                </SortButton>
                <ColumnFacts column={column} table={table} />
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LearnerRow key={row.person.id} row={row} columns={columns} shown={shown} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

interface LearnerRowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly shown: Shown;
  readonly onOpen: (what: Opened) => void;
}

const LearnerRow = memo(function LearnerRow({ row, columns, shown, onOpen }: LearnerRowProps) {
  const { person, cells } = row;
  return (
    <tr>
      <WhoCells person={person} onOpen={onOpen} />
      {columns.map((column, at) => {
        const cell = cells[at];
        return cell ? (
          <ScoreCell
            key={column.id}
            cell={cell}
            shown={shown}
            who={person.name}
            title={column.title}
            onOpen={() => onOpen({ kind: 'cell', person: person.id, column: column.id })}
          />
        ) : null;
      })}
    </tr>
  );
});
