import { memo } from 'react';
import type { Order } from '../../../core/gradebook/finding.ts';
import type { Column, Row, Table } from '../../../core/gradebook/table.ts';
import { type Shown, sortBy } from '../../../stores/gradebook/table/tableStore.ts';
import type { Opened } from '../opened.ts';
import { classHref } from '../place.ts';
import { dateWords } from '../words.ts';
import { ScoreCell } from './ScoreCell.tsx';

interface Props {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly order: Order;
  readonly shown: Shown;
  /** The only column to show; empty for all. */
  readonly only: string;
  readonly onOpen: (what: Opened) => void;
}

/** The table itself: names at the left and quizzes at the top stay in view while it scrolls. */
export function ScoreTable({ table, rows, order, shown, only, onOpen }: Props) {
  const { columns } = table;
  const isShown = ({ id }: Column) => only === '' || id === only;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="gb-scroll" aria-label="Scores" tabIndex={0}>
      <table className="gb-table">
        <thead>
          <tr>
            <th scope="col" className="gb-who" aria-sort={sortOf(order, 'name')}>
              <NameSort order={order} />
            </th>
            <th scope="col" className="gb-class" aria-sort={sortOf(order, 'class')}>
              <button type="button" className="gb-sort" onClick={() => sortBy('class')}>
                Class
                <Arrow order={order} by="class" />
              </button>
            </th>
            {columns.map((column, at) =>
              isShown(column) ? (
                <ColumnHead key={column.id} column={column} table={table} at={at} order={order} />
              ) : null,
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LearnerRow
              key={row.person.id}
              row={row}
              columns={columns}
              shown={shown}
              only={only}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NameSort({ order }: { readonly order: Order }) {
  const by = order.by === 'name' ? 'name' : 'family-name';
  return (
    <>
      <button type="button" className="gb-sort" onClick={() => sortBy(by)}>
        Learner
        <Arrow order={order} by={by} />
      </button>
      <button
        type="button"
        className="gb-sort gb-sort--other"
        onClick={() => sortBy(by === 'name' ? 'family-name' : 'name')}
      >
        {by === 'name' ? 'by family name' : 'by first name'}
      </button>
    </>
  );
}

interface ColumnHeadProps {
  readonly column: Column;
  readonly table: Table;
  readonly at: number;
  readonly order: Order;
}

function ColumnHead({ column, table, at, order }: ColumnHeadProps) {
  const { id, title, assignment } = column;
  const cells = table.rows.flatMap((row) => row.cells[at] ?? []);
  const handedIn = cells.filter(({ rounds }) => rounds.length > 0).length;
  const due = cells.filter(({ state }) => state !== 'none').length;
  const isBy = typeof order.by === 'object' && order.by.column === id;
  return (
    <th scope="col" aria-sort={isBy ? direction(order) : undefined}>
      <button type="button" className="gb-sort" onClick={() => sortBy({ column: id })}>
        {title}
        <Arrow order={order} by={id} />
      </button>
      <span className="gb-head-line">
        {assignment ? `${handedIn} of ${due}` : `practice · ${handedIn}`}
        {assignment?.terms.due ? ` · due ${dateWords(assignment.terms.due)}` : ''}
      </span>
      <a className="gb-head-link no-print" href={classHref(id)} aria-label={`See the class: ${title}`}>
        See the class
      </a>
    </th>
  );
}

function Arrow({ order, by }: { readonly order: Order; readonly by: string }) {
  const current = typeof order.by === 'object' ? order.by.column : order.by;
  return current === by ? <span aria-hidden="true">{order.isDescending ? ' ▾' : ' ▴'}</span> : null;
}

function sortOf(order: Order, by: 'name' | 'class'): 'ascending' | 'descending' | undefined {
  const isBy = by === 'class' ? order.by === 'class' : order.by === 'name' || order.by === 'family-name';
  return isBy ? direction(order) : undefined;
}

function direction({ isDescending }: Order): 'ascending' | 'descending' {
  return isDescending ? 'descending' : 'ascending';
}

interface LearnerRowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly shown: Shown;
  readonly only: string;
  readonly onOpen: (what: Opened) => void;
}

const LearnerRow = memo(function LearnerRow({ row, columns, shown, only, onOpen }: LearnerRowProps) {
  const { person, cells } = row;
  return (
    <tr>
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
      {columns.map((column, at) => {
        const cell = cells[at];
        return cell && (only === '' || column.id === only) ? (
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
