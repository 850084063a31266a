import { useStore } from '@nanostores/react';
import { useDeferredValue, useMemo } from 'react';
import type { Table } from '../../../core/gradebook/table.ts';
import { $keeping } from '../../../stores/gradebook/gradebookStore.ts';
import { $view, clearFilter, rowsIn, showMoreRows } from '../../../stores/gradebook/table/tableStore.ts';
import type { Opened } from '../opened.ts';
import { count } from '../words.ts';
import { Finding } from './Finding.tsx';
import { Remarked } from './Remarked.tsx';
import { ScoreTable } from './ScoreTable.tsx';

interface Props {
  readonly table: Table;
  readonly onOpen: (what: Opened) => void;
}

/** Learners × assignments, with what narrows and sorts them. */
export function TablePart({ table, onOpen }: Props) {
  const view = useStore($view);
  const keeping = useStore($keeping);
  // Typing goes first: a large table follows when there is time.
  const wanted = useDeferredValue(view);
  const found = useMemo(() => rowsIn(table, wanted), [table, wanted]);
  if (keeping === 'opening') return null;
  if (table.rows.length === 0) {
    return (
      <section aria-labelledby="gb-learners">
        <h2 id="gb-learners">Learners</h2>
        <p>
          Nobody is here yet. Drop results on this page, or paste your roster to see who has not handed in.
        </p>
      </section>
    );
  }
  const shown = found.slice(0, wanted.rows);
  return (
    <section aria-labelledby="gb-learners">
      <h2 id="gb-learners">Learners</h2>
      <Finding table={table} view={view} />
      <Remarked table={table} />
      <p className="gb-found" role="status">
        {found.length === table.rows.length
          ? count(found.length, 'learner')
          : `${found.length} of ${count(table.rows.length, 'learner')}`}
        {shown.length < found.length ? `, the first ${shown.length} shown` : ''}
      </p>
      {found.length === 0 ? (
        <p>
          Nobody matches.{' '}
          <button type="button" className="button-quiet" onClick={clearFilter}>
            Show everybody
          </button>
        </p>
      ) : (
        <ScoreTable
          table={table}
          rows={shown}
          order={view.order}
          shown={wanted.shown}
          only={wanted.filter.column ?? ''}
          onOpen={onOpen}
        />
      )}
      {shown.length < found.length ? (
        <p className="gb-ways no-print">
          <button type="button" className="button-quiet" onClick={showMoreRows}>
            Show more learners
          </button>
        </p>
      ) : null}
    </section>
  );
}
