import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { folded } from '../../../core/gradebook/people/people.ts';
import type { Column, Table } from '../../../core/gradebook/table/table.ts';
import { unmarkedSentence } from '../../../messages/gradebook.ts';
import { $gradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { $marking, markerOf } from '../../../stores/gradebook/marking/markingStore.ts';
import { techniquesFor } from '../../../stores/gradebook/marking/techniques.ts';
import { $quizzes } from '../../../stores/gradebook/quizzes/quizzesStore.ts';
import { $table, $view, knownAssignments, viewOf } from '../../../stores/gradebook/table/tableStore.ts';
import ClassView from '../../classView/ClassView.tsx';
import type { ClassAttempt } from '../../classView/classAttempt.ts';
import { toTable } from '../place.ts';

/** What the class, or the one class that the table is narrowed to, made of an assignment or quiz. */
export default function ClassScreen({ column: id }: { readonly column: string }) {
  const table = useStore($table);
  const view = useStore($view);
  const gradebook = useStore($gradebook);
  const running = useStore($marking);
  const quizzes = useStore($quizzes);
  const column = table.columns.find((one) => one.id === id);
  const only = viewOf(table, view).filter.class;
  const attempts = useMemo(() => attemptsOf(table, id, only), [table, id, only]);
  const example = column && gradebook.handIns.find((handIn) => belongs(column, handIn.id, table));
  const marker = example && markerOf(example);
  return (
    <>
      <p className="no-print">
        <button type="button" className="button-quiet" onClick={toTable}>
          ← Back to the gradebook
        </button>
      </p>
      {running || (column && !quizzes.has(column.quiz)) ? (
        <p role="status">Marking…</p>
      ) : !column ? (
        <p>This gradebook has nothing of that assignment. It may have been removed.</p>
      ) : !marker ? (
        <p>Nobody has handed in “{column.title}” yet.</p>
      ) : 'state' in marker ? (
        <p>{unmarkedSentence(marker)}</p>
      ) : (
        <ClassView
          title={only === undefined ? column.title : `${column.title}, ${only}`}
          article={marker.article}
          answers={marker.key}
          techniques={techniquesFor(column.quiz, knownAssignments(gradebook).of(example))}
          attempts={attempts}
        />
      )}
    </>
  );
}

/** The hand-in that counts of each learner, as far as they are marked. */
function attemptsOf({ columns, rows }: Table, id: string, only: string | undefined): ClassAttempt[] {
  const at = columns.findIndex((column) => column.id === id);
  return rows.flatMap(({ person, cells }) => {
    const counting = cells[at]?.counting;
    if (only !== undefined && folded(person.class) !== folded(only)) return [];
    if (counting?.marking?.state !== 'marked') return [];
    const { handIn, marking } = counting;
    const minutes = handIn.way === 'paper' ? null : handIn.result.activeMs / 60_000;
    return [{ learner: person.name, result: marking.result, minutes }];
  });
}

function belongs(column: Column, handIn: string, { columns, rows }: Table): boolean {
  const at = columns.indexOf(column);
  return rows.some(({ cells }) => cells[at]?.rounds.some((round) => round.handIn.id === handIn));
}
