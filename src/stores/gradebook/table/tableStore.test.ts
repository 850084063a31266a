import { expect, it } from 'vitest';
import { assignmentsOf } from '../../../core/gradebook/assignments/assignments.ts';
import { EMPTY_GRADEBOOK } from '../../../core/gradebook/gradebook.ts';
import { handInOf } from '../../../core/gradebook/handIn.ts';
import { markingDesk } from '../../../core/gradebook/marking/markingDesk.ts';
import { FALSE_ALARM, HIT, OTHER_HIT, QUIZ, resultOf, TERMS } from '../../../core/gradebook/sample/ferry.ts';
import { tableOf } from '../../../core/gradebook/table/table.ts';
import { $view, rowsIn, type View, viewOf } from './tableStore.ts';

const COLUMN = `a:${TERMS.id}`;
const MINUTE = 60_000;

const handIns = [
  // The only fair passage flagged: everything found, and no score.
  { ...resultOf('Zoë', [HIT, OTHER_HIT, FALSE_ALARM]), activeMs: 2 * MINUTE },
  { ...resultOf('Kim', [HIT]), activeMs: 9 * MINUTE },
  { ...resultOf('Kim', [], { round: 2, submittedAt: TERMS.due ?? 0 }), activeMs: MINUTE },
  { ...resultOf('Max', []), activeMs: 5 * MINUTE },
].map((result) => handInOf(result, 'file', '', 0));
const gradebook = { ...EMPTY_GRADEBOOK, handIns };
const desk = markingDesk(gradebook, { quizOf: () => QUIZ, opened: () => null });
const table = tableOf(gradebook, { marking: desk.mark, assignments: assignmentsOf(gradebook) });

function names(change: Partial<View>): string[] {
  return rowsIn(table, { ...$view.get(), ...change }).map(({ person }) => person.name);
}

it('sorts a column by what its cells show', () => {
  const order = { by: { column: COLUMN }, isDescending: true };
  expect(names({ order, shown: 'score' })).toEqual(['Kim', 'Max', 'Zoë']);
  expect(names({ order, shown: 'time' })).toEqual(['Kim', 'Max', 'Zoë']);
  expect(names({ order, shown: 'found' })).toEqual(['Zoë', 'Kim', 'Max']);
  expect(names({ order, shown: 'false-alarms' })[0]).toBe('Zoë');
});

it('sorts one quiz by any of its figures, and not by those that are unseen when all are shown', () => {
  const order = { by: { column: COLUMN, figure: 'attempts' as const }, isDescending: true };
  expect(names({ order, shown: 'time', filter: { column: COLUMN } })[0]).toBe('Kim');
  expect(names({ order: { ...order, isDescending: false }, shown: 'time' })).toEqual(['Zoë', 'Max', 'Kim']);
});

it('does not look for a class or quiz that is no longer there', () => {
  const view = { ...$view.get(), filter: { class: '7z', column: 'a:gone', text: 'kim' } };
  expect(viewOf(table, view).filter).toEqual({ text: 'kim' });
  expect(names(view)).toEqual(['Kim']);
  expect(viewOf(table, { ...view, filter: { class: '9B', column: COLUMN } }).filter).toEqual({
    class: '9B',
    column: COLUMN,
  });
});
