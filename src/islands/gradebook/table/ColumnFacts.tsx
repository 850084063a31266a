import type { Column, Table } from '../../../core/gradebook/table/table.ts';
import { classHref } from '../place.ts';
import { dateWords } from '../words.ts';

interface Props {
  readonly column: Column;
  readonly table: Table;
}

/** How many handed in, until when, and the way to what the class made of it. */
export function ColumnFacts({ column, table }: Props) {
  const { id, title, assignment } = column;
  const at = table.columns.indexOf(column);
  const cells = table.rows.flatMap((row) => row.cells[at] ?? []);
  const handedIn = cells.filter(({ rounds }) => rounds.length > 0).length;
  const due = cells.filter(({ state }) => state !== 'none').length;
  return (
    <>
      <span className="gb-head-line">
        {assignment ? `${handedIn} of ${due}` : `practice · ${handedIn}`}
        {assignment?.terms.due ? ` · due ${dateWords(assignment.terms.due)}` : ''}
      </span>
      <a className="gb-head-link no-print" href={classHref(id)} aria-label={`See the class: ${title}`}>
        See the class
      </a>
    </>
  );
}
