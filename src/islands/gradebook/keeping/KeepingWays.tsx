import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { saveAs } from '../../../download/saveAs.ts';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import { $gradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { $table, $view, rowsIn } from '../../../stores/gradebook/table/tableStore.ts';
import { $isAnythingOpen, lockAll } from '../../../stores/gradebook/unlocking/unlockStore.ts';
import type { Opened } from '../opened.ts';
import { fileDate } from '../words.ts';
import { saveGradebook } from './saveGradebook.ts';

const TABLES = [
  ['canvas', 'CSV for Canvas'],
  ['moodle', 'CSV for Moodle'],
  ['plain', 'Plain CSV, everything'],
] as const;

/** What leaves the gradebook: tables for platforms, the whole of it as a file, and the bin. */
export function KeepingWays({ onOpen }: { readonly onOpen: (what: Opened) => void }) {
  const gradebook = useStore($gradebook);
  const isOpen = useStore($isAnythingOpen);
  const [failed, setFailed] = useState(false);
  const binned = gradebook.handIns.filter(({ binnedAt }) => binnedAt !== null).length;
  const isEmpty = gradebook.handIns.length + gradebook.people.length + gradebook.assignments.length === 0;
  const saveTable = async (format: (typeof TABLES)[number][0]) => {
    try {
      const { tableCsv } = await import('./tableCsv.ts');
      const table = $table.get();
      const text = tableCsv(format, { ...table, rows: rowsIn(table, $view.get()) });
      saveAs(`slantwise-${format}-${fileDate(Date.now())}.csv`, new Blob([text], { type: 'text/csv' }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  if (isEmpty) return null;
  return (
    <section className="gb-keeping no-print" aria-labelledby="gb-keeping">
      <h2 id="gb-keeping">Take it with you</h2>
      <p>
        A table has the learners that are shown above, in their order. The gradebook itself is kept on this
        device only: save it as a file to keep it safe, or to move it. Drop that file here to restore it.
      </p>
      <div className="gb-ways">
        {TABLES.map(([format, label]) => (
          <button key={format} type="button" className="button-quiet" onClick={() => void saveTable(format)}>
            {label}
          </button>
        ))}
      </div>
      <div className="gb-ways">
        <button type="button" className="button" onClick={saveGradebook}>
          Save the gradebook
        </button>
        {isOpen ? (
          <button type="button" className="button-quiet" onClick={lockAll}>
            Lock sealed results again
          </button>
        ) : null}
        {binned > 0 ? (
          <button type="button" className="button-quiet" onClick={() => onOpen({ kind: 'bin' })}>
            Bin ({binned})
          </button>
        ) : null}
        <button type="button" className="button-quiet" onClick={() => onOpen({ kind: 'wipe' })}>
          Wipe this gradebook…
        </button>
      </div>
      {failed ? (
        <p className="notice" role="alert">
          {NOT_LOADED}
        </p>
      ) : null}
    </section>
  );
}
