import { useStore } from '@nanostores/react';
import { type ReactNode, useId } from 'react';
import { classesOf } from '../../../core/gradebook/table/finding.ts';
import type { Counts } from '../../../core/gradebook/table/rounds.ts';
import type { Column, Table } from '../../../core/gradebook/table/table.ts';
import type { Shown } from '../../../stores/gradebook/table/figures.ts';
import {
  $counts,
  chooseCounts,
  filterBy,
  showInCells,
  type View,
} from '../../../stores/gradebook/table/tableStore.ts';
import { FIGURE_NAMES } from './figureWords.ts';

interface Props {
  readonly table: Table;
  readonly view: View;
}

const SHOWN: readonly Shown[] = ['score', 'found', 'false-alarms', 'discernment', 'time'];

/** Search, class, who is lacking, and which hand-in counts. */
export function Finding({ table, view }: Props) {
  const counts = useStore($counts);
  const search = useId();
  const { filter } = view;
  const classes = classesOf(table, 'en-GB');
  const isIn = filter.isIn === undefined ? '' : filter.isIn ? 'in' : 'out';
  return (
    <search className="gb-filters no-print">
      <div>
        <label htmlFor={search}>Search</label>
        <input
          id={search}
          className="field"
          type="search"
          autoComplete="off"
          placeholder="Name, class or number"
          value={filter.text ?? ''}
          onChange={(event) => filterBy({ text: event.target.value })}
        />
      </div>
      {classes.length > 0 ? (
        <Choice
          label="Class"
          value={filter.class ?? ''}
          onChange={(value) => filterBy({ class: value === '' ? undefined : value })}
        >
          <option value="">All classes</option>
          {classes.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Choice>
      ) : null}
      <Choice
        label="Quiz"
        value={filter.column ?? ''}
        onChange={(column) => filterBy({ column: column === '' ? undefined : column })}
      >
        <option value="">All quizzes</option>
        {table.columns.map((column) => (
          <option key={column.id} value={column.id}>
            {columnName(column, table.columns)}
          </option>
        ))}
      </Choice>
      <Choice
        label="Handed in"
        value={isIn}
        onChange={(value) => filterBy({ isIn: value === '' ? undefined : value === 'in' })}
      >
        <option value="">Everybody</option>
        <option value="in">Has handed in</option>
        <option value="out">Has not handed in</option>
      </Choice>
      <Choice label="What counts" value={counts} onChange={(value) => chooseCounts(value as Counts)}>
        <option value="best">The best hand-in</option>
        <option value="last">The last hand-in</option>
        <option value="first">The first hand-in</option>
      </Choice>
      {filter.column === undefined ? (
        <Choice label="Cells show" value={view.shown} onChange={(value) => showInCells(value as Shown)}>
          {SHOWN.map((one) => (
            <option key={one} value={one}>
              {FIGURE_NAMES[one]}
            </option>
          ))}
        </Choice>
      ) : null}
    </search>
  );
}

/** Its title; with what tells it from others of that title. */
function columnName({ id, title, assignment }: Column, columns: readonly Column[]): string {
  if (!columns.some((other) => other.id !== id && other.title === title)) return title;
  return `${title} (${assignment ? assignment.terms.id : 'practice'})`;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
