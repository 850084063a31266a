import { atom, computed, type ReadableAtom } from 'nanostores';
import { type Assignments, assignmentsOf } from '../../../core/gradebook/assignments/assignments.ts';
import type { Gradebook } from '../../../core/gradebook/gradebook.ts';
import { folded } from '../../../core/gradebook/people/people.ts';
import { type Filter, filterRows, type Order, sortRows } from '../../../core/gradebook/table/finding.ts';
import type { Counts } from '../../../core/gradebook/table/rounds.ts';
import { type Row, type Table, tableOf } from '../../../core/gradebook/table/table.ts';
import { $extras, $gradebook, keepExtra } from '../gradebookStore.ts';
import { $marks } from '../marking/markingStore.ts';
import { $quizzes } from '../quizzes/quizzesStore.ts';
import { type Figure, figureIn, type Shown } from './figures.ts';

const COUNTS = 'counts';
const LOCALE = 'en-GB';
/** How many rows are drawn at once, and how many more each time more are asked for. */
const ROWS = 60;

/** What to sort by; of one quiz alone, each of its figures has a column. */
export type By = Order['by'] | { readonly column: string; readonly figure: Figure };

/** What the teacher asked to see. */
export interface View {
  readonly shown: Shown;
  readonly filter: Filter;
  readonly order: { readonly by: By; readonly isDescending: boolean };
  readonly rows: number;
}

const ALL: View = {
  shown: 'score',
  filter: {},
  order: { by: 'family-name', isDescending: false },
  rows: ROWS,
};
const view = atom<View>(ALL);
export const $view: ReadableAtom<View> = view;

/** Which of several hand-ins counts; kept on the device. */
export const $counts: ReadableAtom<Counts> = computed($extras, (extras) => {
  const kept = extras.get(COUNTS);
  return kept === 'last' || kept === 'first' ? kept : 'best';
});

export function chooseCounts(counts: Counts): void {
  keepExtra(COUNTS, counts);
}

let last: { readonly gradebook: Gradebook; readonly assignments: Assignments } | null = null;

/** The assignments of a gradebook; asked for often, worked out once. */
export function knownAssignments(gradebook: Gradebook): Assignments {
  if (last?.gradebook !== gradebook) last = { gradebook, assignments: assignmentsOf(gradebook) };
  return last.assignments;
}

/** Learners × assignments, with the marks as far as they are known. */
export const $table: ReadableAtom<Table> = computed(
  [$gradebook, $marks, $quizzes, $counts],
  (gradebook, marks, quizzes, counts) =>
    tableOf(gradebook, {
      counts,
      marking: ({ id }) => marks.get(id) ?? null,
      assignments: knownAssignments(gradebook),
      titleOf: (slug) => quizzes.get(slug)?.title,
    }),
);

/** Changes what is filtered by; the table begins at its top again. */
export function filterBy(change: Filter): void {
  view.set({ ...view.get(), filter: { ...view.get().filter, ...change }, rows: ROWS });
}

/** Sorts by something; asked for the same again, the other way round. Figures begin with the highest. */
export function sortBy(by: By): void {
  const { order } = view.get();
  const isSame = JSON.stringify(order.by) === JSON.stringify(by);
  const isDescending = isSame ? !order.isDescending : typeof by === 'object';
  view.set({ ...view.get(), order: { by, isDescending } });
}

/** Chooses what the cells tell, and are sorted by. */
export function showInCells(shown: Shown): void {
  view.set({ ...view.get(), shown });
}

export function showMoreRows(): void {
  view.set({ ...view.get(), rows: view.get().rows + 4 * ROWS });
}

export function clearFilter(): void {
  view.set({ ...view.get(), filter: {}, rows: ROWS });
}

/** The view as far as a table has it: a class or quiz that is no longer there is not asked for. */
export function viewOf(table: Table, asked: View): View {
  const { filter } = asked;
  const hasColumn = table.columns.some(({ id }) => id === filter.column);
  const group = filter.class === undefined ? undefined : folded(filter.class);
  const hasClass = table.rows.some(({ person }) => folded(person.class) === group);
  return {
    ...asked,
    filter: {
      ...filter,
      column: hasColumn ? filter.column : undefined,
      class: hasClass ? filter.class : undefined,
    },
  };
}

/** The figure that a view is sorted by, when it is by a column. */
export function sortedFigure({ filter, order, shown }: View): Figure {
  const { by } = order;
  // What only the columns of one quiz show is not sorted by when all are seen.
  return filter.column !== undefined && typeof by === 'object' && 'figure' in by ? by.figure : shown;
}

/** The rows that are asked for, in the order asked for. */
export function rowsIn(table: Table, asked: View): Row[] {
  const fitting = viewOf(table, asked);
  const figure = sortedFigure(fitting);
  return sortRows(table, filterRows(table, fitting.filter), fitting.order, LOCALE, (cell) =>
    figureIn(cell, figure),
  );
}
