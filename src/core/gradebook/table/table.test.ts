import { describe, expect, it } from 'vitest';
import { writeTerms } from '../../assignment/termsCode.ts';
import type { ResultFile } from '../../attempt/resultFile.ts';
import { assignmentsOf } from '../assignments/assignments.ts';
import { binHandIn } from '../changing/changes.ts';
import { takeIn } from '../collecting/intake.ts';
import { type AssignmentRecord, EMPTY_GRADEBOOK, type Gradebook } from '../gradebook.ts';
import { handInOf } from '../handIn.ts';
import { markingDesk } from '../marking/markingDesk.ts';
import { addRoster, readRoster } from '../people/roster.ts';
import { DUE, FALSE_ALARM, HIT, OTHER_HIT, QUIZ, resultOf, TERMS } from '../sample/ferry.ts';
import { classesOf, familyNameFirst, filterRows, sortRows } from './finding.ts';
import { canvasRows, leftOutOfMoodle, moodleRows, plainRows } from './gradeRows.ts';
import { type Counts, scoreOf } from './rounds.ts';
import { tableOf } from './table.ts';

const RECORD: AssignmentRecord = {
  format: 'slantwise-assignment',
  version: 1,
  terms: writeTerms(TERMS),
  quiz: null,
  sealed: null,
  classes: ['9b'],
  createdAt: 0,
};
const ROSTER = readRoster([
  ['Name', 'Class', 'SIS User ID', 'ID', 'Username', 'Email'],
  ['Zoë Ångström', '9b', 'S1', '501', 'zoe', 'zoe@school.example'],
  ['Kim Li', '9b', 'S2', '502', 'kim', 'kim@school.example'],
  ['Max Hall', '9a', 'S3', '503', 'max', 'max@school.example'],
]).people;

function bookOf(results: readonly ResultFile[], record: AssignmentRecord | null = RECORD): Gradebook {
  const collected = results.map((result, at) => {
    const from = `${at}.json`;
    return { from, kind: 'hand-in' as const, handIn: handInOf(result, 'file', from, 0) };
  });
  const empty = addRoster({ ...EMPTY_GRADEBOOK, assignments: record ? [record] : [] }, ROSTER);
  return takeIn(empty, collected).gradebook;
}

function table(gradebook: Gradebook, counts?: Counts) {
  const desk = markingDesk(gradebook, { quizOf: () => QUIZ, opened: () => null });
  return tableOf(gradebook, { counts, marking: desk.mark, assignments: desk.assignments });
}

const HALF = resultOf('Zoë Ångström', [HIT]);
const FULL = resultOf('Zoë Ångström', [HIT, OTHER_HIT], { submittedAt: DUE - 200_000, round: 2 });
const NONE = resultOf('Zoë Ångström', [FALSE_ALARM], { submittedAt: DUE + 60_000, round: 3 });

describe('the table of a gradebook', () => {
  it('has a row a learner, and says who is missing', () => {
    const { columns, rows } = table(bookOf([HALF, resultOf('Guest', [HIT])]));
    expect(columns).toMatchObject([{ id: `a:${TERMS.id}`, quiz: 'ferry', title: 'The Ferry at Last' }]);
    expect(
      rows.map(({ person, cells }) => [person.name, cells[0]?.state, scoreOf(cells[0]?.counting ?? null)]),
    ).toEqual([
      ['Zoë Ångström', 'marked', 50],
      ['Kim Li', 'missing', null],
      ['Max Hall', 'none', null],
      ['Guest', 'marked', 50],
    ]);
  });

  it('misses nobody of a class that the assignment was not given to', () => {
    const given = (classes: string[]): Gradebook => {
      const book = bookOf([HALF]);
      return { ...book, assignments: book.assignments.map((record) => ({ ...record, classes })) };
    };
    const states = (book: Gradebook) => table(book).rows.map(({ cells }) => cells[0]?.state);
    expect(states(given(['9A']))).toEqual(['marked', 'none', 'missing']);
    expect(states(given([]))).toEqual(['marked', 'missing', 'missing']);
  });

  it.each([
    ['best', 100],
    ['last', 100],
    ['first', 50],
  ] as const)('counts the %s of the rounds that are allowed', (counts, score) => {
    const cell = table(bookOf([NONE, FULL, HALF]), counts).rows[0]?.cells[0];
    expect(cell?.rounds.map(scoreOf)).toEqual([50, 100, 0]);
    expect(scoreOf(cell?.counting ?? null)).toBe(score);
  });

  it('counts a round beyond the attempts where there is no other', () => {
    expect(table(bookOf([NONE])).rows[0]?.cells[0]).toMatchObject({
      state: 'marked',
      counting: { handIn: { result: NONE } },
    });
  });

  it('tells what was late, took too long or was one too many', () => {
    const slow = (accommodation: string) => ({
      ...resultOf('Kim Li', [HIT], { accommodation }),
      startedAt: DUE - 300_000 - 14 * 60_000,
    });
    const notices = (result: ResultFile) =>
      table(bookOf([result])).rows.flatMap(({ cells }) => cells[0]?.rounds[0]?.notices ?? []);
    expect(notices(NONE)).toEqual([
      { code: 'late', by: 60_000 },
      { code: 'over-attempts', allowed: 2 },
    ]);
    expect(notices(slow(''))).toEqual([{ code: 'over-time', by: 240_000 }]);
    // A file that does not say when it was begun says nothing of how long it took.
    expect(notices({ ...slow(''), startedAt: 0 })).toEqual([]);
    expect(notices(slow('extended time'))).toEqual([]);
    expect(notices(HALF)).toEqual([]);
  });

  it('knows an assignment that only results tell of, by the terms that most of them say', () => {
    const eased = { ...TERMS, minutes: null };
    const book = bookOf([HALF, FULL, resultOf('Kim Li', [HIT], { terms: eased })], null);
    const assignments = assignmentsOf(book);
    expect([...assignments.all.values()]).toEqual([{ terms: TERMS, record: null }]);
    expect(book.handIns.filter((handIn) => assignments.hasOtherTerms(handIn))).toHaveLength(1);
    expect(table(book).rows.map(({ cells }) => cells[0]?.state)).toEqual(['marked', 'marked', 'missing']);
  });

  it('keeps practice, and terms of another quiz, apart from the assignment', () => {
    const { assigned: _, ...practice } = HALF;
    const swapped = resultOf('Kim Li', [HIT], { terms: { ...TERMS, quiz: 'easier' } });
    const { columns, rows, nameless } = table(bookOf([FULL, practice, swapped]));
    expect(columns.map(({ id }) => id)).toEqual([`a:${TERMS.id}`, 'q:ferry']);
    expect(rows[1]?.cells.map(({ state }) => state)).toEqual(['missing', 'marked']);
    expect(nameless).toMatchObject([{ column: { id: 'q:ferry' }, round: { handIn: { result: practice } } }]);
  });

  it('leaves out what lies in the bin', () => {
    const book = bookOf([HALF, resultOf('Guest', [HIT])], null);
    const empty = book.handIns.reduce((left, { id }) => binHandIn(left, id, 1), book);
    expect(table(empty)).toMatchObject({ columns: [], rows: [{}, {}, {}] });
  });
});

describe('finding rows', () => {
  const whole = table(bookOf([HALF, resultOf('Max Hall', [HIT, OTHER_HIT], { group: '9a' })]));
  const names = (rows: typeof whole.rows) => rows.map(({ person }) => person.name);
  const column = whole.columns[0]?.id ?? '';

  it('goes by class, words and what was handed in', () => {
    expect(names(filterRows(whole, { class: '9B' }))).toEqual(['Zoë Ångström', 'Kim Li']);
    expect(names(filterRows(whole, { text: ' angst ZOE' }))).toEqual(['Zoë Ångström']);
    expect(names(filterRows(whole, { column, isIn: false }))).toEqual(['Kim Li']);
    expect(names(filterRows(whole, { isIn: true }))).toEqual(['Zoë Ångström', 'Max Hall']);
    expect(classesOf(whole, 'en')).toEqual(['9a', '9b']);
  });

  it('sorts by names and scores, those without one last', () => {
    const sorted = (by: Parameters<typeof sortRows>[2]['by'], isDescending = false) =>
      names(sortRows(whole, whole.rows, { by, isDescending }, 'en'));
    expect(sorted('name')).toEqual(['Kim Li', 'Max Hall', 'Zoë Ångström']);
    expect(sorted('family-name')).toEqual(['Zoë Ångström', 'Max Hall', 'Kim Li']);
    expect(sorted('class', true)).toEqual(['Zoë Ångström', 'Kim Li', 'Max Hall']);
    expect(sorted({ column })).toEqual(['Zoë Ångström', 'Max Hall', 'Kim Li']);
    expect(sorted({ column }, true)).toEqual(['Max Hall', 'Zoë Ångström', 'Kim Li']);
    expect(familyNameFirst('Ada')).toBe('Ada');
  });
});

describe('grades for others', () => {
  const whole = table(bookOf([HALF, FULL, NONE]));

  it('have the columns that Canvas exports', () => {
    expect(canvasRows(whole)).toEqual([
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'The Ferry at Last'],
      ['    Points Possible', '', '', '', '', 100],
      ['Zoë Ångström', '501', 'S1', 'zoe', '9b', 100],
      ['Kim Li', '502', 'S2', 'kim', '9b', ''],
      ['Max Hall', '503', 'S3', 'max', '9a', ''],
    ]);
  });

  it('have what Moodle finds people by', () => {
    expect(moodleRows(whole).slice(0, 2)).toEqual([
      ['Full name', 'Email address', 'ID number', 'Username', 'The Ferry at Last'],
      ['Zoë Ångström', 'zoe@school.example', 'S1', 'zoe', 100],
    ]);
  });

  it('hold no row that Moodle would take for the person above', () => {
    const book = bookOf([HALF, resultOf('Guest', [HIT])]);
    const people = book.people.map((person, at) => (at === 0 ? { ...person, email: '', login: '' } : person));
    const mixed = table({ ...book, people });
    expect(moodleRows(mixed).map((row) => row.slice(0, 2))).toEqual([
      ['Full name', 'ID number'],
      ['Zoë Ångström', 'S1'],
      ['Kim Li', 'S2'],
      ['Max Hall', 'S3'],
    ]);
    expect(leftOutOfMoodle(mixed).map(({ name }) => name)).toEqual(['Guest']);
    const [zoe, kim, max] = people;
    const apart = table({
      ...book,
      people: [zoe, kim && { ...kim, externalId: '' }, max].flatMap((one) => one ?? []),
    });
    expect(moodleRows(apart).map(([name]) => name)).toEqual(['Full name', 'Kim Li', 'Max Hall']);
    const bare = table({ ...book, people: [] });
    expect(moodleRows(bare)[0]).toEqual(['Full name', 'The Ferry at Last']);
    expect(leftOutOfMoodle(bare)).toEqual([]);
  });

  it('call two assignments of one title by two names', () => {
    const again = resultOf('Kim Li', [HIT], { terms: { ...TERMS, id: 'other00000' } });
    expect(canvasRows(table(bookOf([HALF, again])))[0]?.slice(5)).toEqual([
      'The Ferry at Last',
      'The Ferry at Last, 2',
    ]);
  });

  it('have everything, a row a hand-in, in the plain table', () => {
    const [head = [], ...rows] = plainRows(whole);
    expect(rows.map((row) => row.length)).toEqual([head.length, head.length, head.length, head.length]);
    const of = (row: number, name: string) => rows[row]?.[head.indexOf(name)];
    expect([0, 1, 2, 3].map((row) => of(row, 'Score'))).toEqual([50, 100, 0, '']);
    expect([0, 1, 2, 3].map((row) => of(row, 'Counts'))).toEqual(['no', 'yes', 'no', '']);
    expect(of(2, 'Notices')).toBe('late over-attempts');
    expect(of(2, 'False alarms')).toBe(1);
    expect(of(0, 'Minutes')).toBe(7);
    expect(of(0, 'Handed in')).toBe(new Date(DUE - 300_000).toISOString());
    expect(of(3, 'State')).toBe('missing');
  });

  it('bear times that no date can hold', () => {
    const rows = plainRows(table(bookOf([{ ...HALF, submittedAt: 1e300, startedAt: 0.5 }])));
    expect(rows).toHaveLength(3);
  });
});
