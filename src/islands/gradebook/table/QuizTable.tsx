import type { Column, Row, Table } from '../../../core/gradebook/table/table.ts';
import type { Figure } from '../../../stores/gradebook/table/figures.ts';
import { sortedFigure, type View } from '../../../stores/gradebook/table/tableStore.ts';
import type { Opened } from '../opened.ts';
import { ColumnFacts } from './ColumnFacts.tsx';
import { FIGURE_NAMES, figureWords } from './figureWords.ts';
import { directionOf, SortButton, WhoHeads } from './heads.tsx';
import { ScoreCell } from './ScoreCell.tsx';
import { WhoCells } from './WhoCells.tsx';

interface Props {
  readonly table: Table;
  /** The quiz or assignment that it is about. */
  readonly column: Column;
  readonly rows: readonly Row[];
  readonly view: View;
  readonly onOpen: (what: Opened) => void;
}

/** After the score, which is a cell to press. */
const FIGURES: readonly Figure[] = ['attempts', 'time', 'found', 'false-alarms', 'discernment'];

/** One quiz alone: all its figures side by side. */
export function QuizTable({ table, column, rows, view, onOpen }: Props) {
  const at = table.columns.indexOf(column);
  const { order } = view;
  const isByColumn = typeof order.by === 'object' && order.by.column === column.id;
  const figure = sortedFigure(view);
  return (
    <table className="gb-table gb-table--quiz">
      <caption>
        <div className="gb-caption">
          <strong dir="auto">{column.title}</strong> <ColumnFacts column={column} table={table} />
        </div>
      </caption>
      <thead>
        <tr>
          <WhoHeads order={order} />
          {(['score', ...FIGURES] as const).map((one) => {
            const isBy = isByColumn && figure === one;
            return (
              <th key={one} scope="col" aria-sort={directionOf(order, isBy)}>
                <SortButton by={{ column: column.id, figure: one }} order={order} isBy={isBy}>
                  {FIGURE_NAMES[one]}
                </SortButton>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ person, cells }) => {
          const cell = cells[at];
          return cell ? (
            <tr key={person.id}>
              <WhoCells person={person} onOpen={onOpen} />
              <ScoreCell
                cell={cell}
                shown="score"
                who={person.name}
                title={column.title}
                onOpen={() => onOpen({ kind: 'cell', person: person.id, column: column.id })}
              />
              {FIGURES.map((one) => (
                <td key={one} className="gb-figure">
                  {figureWords(cell, one)}
                </td>
              ))}
            </tr>
          ) : null;
        })}
      </tbody>
    </table>
  );
}
