import { useStore } from '@nanostores/react';
import { useDeferredValue, useMemo } from 'react';
import type { Table } from '../../../core/gradebook/table/table.ts';
import { $keeping } from '../../../stores/gradebook/gradebookStore.ts';
import {
  $view,
  clearFilter,
  rowsIn,
  showMoreRows,
  viewOf,
} from '../../../stores/gradebook/table/tableStore.ts';
import type { Opened } from '../opened.ts';
import { count } from '../words.ts';
import { Finding } from './Finding.tsx';
import { QuizTable } from './QuizTable.tsx';
import { Remarked } from './Remarked.tsx';
import { ScoreTable } from './ScoreTable.tsx';

interface Props {
  readonly table: Table;
  readonly onOpen: (what: Opened) => void;
}

/** Learners × assignments, with what narrows and sorts them. */
export function TablePart({ table, onOpen }: Props) {
  const asked = useStore($view);
  const view = useMemo(() => viewOf(table, asked), [table, asked]);
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
  const only = table.columns.find(({ id }) => id === wanted.filter.column);
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="gb-scroll" aria-label="Scores" tabIndex={0}>
          {only ? (
            <QuizTable table={table} column={only} rows={shown} view={wanted} onOpen={onOpen} />
          ) : (
            <ScoreTable table={table} rows={shown} view={wanted} onOpen={onOpen} />
          )}
        </section>
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
