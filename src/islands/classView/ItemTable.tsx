import { useId, useState } from 'react';
import type { ItemRow } from '../../core/analysis/itemAnalysis.ts';
import { FEWEST_TO_JUDGE } from '../../core/analysis/statistics.ts';
import { DEFINITIONS, definitionsNote, remarksLine, share } from '../../messages/analysis.ts';
import { quoted } from '../../messages/quoting.ts';
import type { Techniques } from '../../stores/quiz/quizStore.ts';
import { FamilyName } from '../quiz/FamilyName.tsx';
import type { ClassAnalysis } from './analysis.ts';
import { BY_PLACE, pressed, type SortColumn, type Sorting, sorted } from './sorting.ts';
import { WideTable } from './WideTable.tsx';

interface Props {
  readonly analysis: ClassAnalysis;
  readonly techniques: Techniques;
}

const COLUMNS: readonly (readonly [SortColumn, string])[] = [
  ['facility', 'Facility'],
  ['missed', 'Found / close / missed'],
  ['discrimination', 'Discrimination'],
  ['efficiency', 'Efficiency'],
];

/** Every item and fair passage with its figures. */
export function ItemTable({ analysis, techniques }: Props) {
  const [sorting, setSorting] = useState(BY_PLACE);
  const heading = useId();
  const head = (column: SortColumn, name: string) => (
    <SortHead key={column} column={column} name={name} sorting={sorting} onSort={setSorting} />
  );
  if (analysis.rows.length === 0) return null;
  return (
    <section className="class-items">
      <h3 id={heading}>Item by item</h3>
      <WideTable labelledBy={heading}>
        <thead>
          <tr>
            {head('place', 'Passage')}
            {COLUMNS.map(([column, name]) => head(column, name))}
            <th scope="col">Remarks</th>
          </tr>
        </thead>
        <tbody>
          {sorted(analysis.rows, sorting).map((row) => (
            <Row key={`${row.kind} ${row.entry.id}`} row={row} analysis={analysis} techniques={techniques} />
          ))}
        </tbody>
      </WideTable>
      <dl className="class-definitions">
        {DEFINITIONS.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}:</dt> <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet class-note">{definitionsNote(analysis.results.length, FEWEST_TO_JUDGE)}</p>
    </section>
  );
}

interface SortHeadProps {
  readonly column: SortColumn;
  readonly name: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function SortHead({ column, name, sorting, onSort }: SortHeadProps) {
  const own = sorting.column === column;
  return (
    <th scope="col" aria-sort={own ? (sorting.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="class-sort no-print" onClick={() => onSort(pressed(sorting, column))}>
        {name}
        <span aria-hidden="true">{own ? (sorting.descending ? ' ▼' : ' ▲') : ' ↕'}</span>
      </button>
      <span className="class-paper">{name}</span>
    </th>
  );
}

interface RowProps extends Props {
  readonly row: ItemRow;
}

function Row({ row, analysis, techniques }: RowProps) {
  const { article, itemLabels } = analysis;
  const { entry, outcomes, remarks } = row;
  const [place] = entry.places;
  const label = row.kind === 'item' ? itemLabels.get(entry.id) : undefined;
  return (
    <tr>
      <th scope="row">
        {label && <span className="class-label">{label}</span>}
        <span className="class-quote" lang={article.lang} dir="auto">
          {place ? quoted(article.text, place) : entry.id}
        </span>
        <span className="class-what">
          {row.kind === 'item' ? <What row={row} techniques={techniques} /> : 'Fair passage'}
        </span>
      </th>
      <td>{share(row.facility)}</td>
      <td>
        {row.kind === 'item'
          ? `${outcomes.hit} / ${outcomes.near} / ${outcomes.missed}`
          : `${outcomes.hit} left alone, ${outcomes.missed} flagged`}
      </td>
      <td>{share(row.discrimination)}</td>
      <td>{share(row.efficiency)}</td>
      <td className="class-remarks">{remarksLine(remarks, row.kind)}</td>
    </tr>
  );
}

function What({
  row,
  techniques,
}: {
  readonly row: Extract<ItemRow, { kind: 'item' }>;
  readonly techniques: Techniques;
}) {
  const { family, technique, weight } = row.entry;
  return (
    <>
      <FamilyName family={family} label="short" /> · {techniques[technique]?.name ?? technique}
      {weight === 'extra' && ' · bonus'}
    </>
  );
}
