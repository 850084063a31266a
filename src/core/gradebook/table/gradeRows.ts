import type { Person } from '../gradebook.ts';
import { scoreOf } from './rounds.ts';
import type { Column, Row, Table } from './table.ts';

/** A row of a table to be written as CSV. An empty text is a cell with nothing in it. */
export type CsvRow = readonly (string | number)[];

/** Full marks, as platforms are told them. */
const POINTS = 100;

/**
 * The columns in which Canvas exports and imports its gradebook: Student, ID, SIS User ID, SIS Login ID, Section, then
 * one an assignment, with a second row “Points Possible” that a new assignment takes its points from. Canvas looks for
 * a student by ID, then SIS User ID, SIS Login ID, and the name as it is shown. Sources: Ohio State University, “Import
 * CSV File to Carmen Grades”, and what Canvas's own importer asks for (instructure/canvas-lms,
 * `lib/gradebook_importer.rb`).
 */
export function canvasRows({ columns, rows }: Table): CsvRow[] {
  return [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...titles(columns)],
    ['    Points Possible', '', '', '', '', ...columns.map(() => POINTS)],
    ...rows.map(({ person, cells }) => [
      person.name,
      person.platformId,
      person.externalId,
      person.login,
      person.class,
      ...scores(cells),
    ]),
  ];
}

/** What Moodle finds people by, in the order in which its documentation advises them. */
const MOODLE_FIELDS = [
  ['Email address', 'email'],
  ['ID number', 'externalId'],
  ['Username', 'login'],
] as const;

/**
 * One row a learner and one column an assignment, for Moodle's grade import. There the teacher says which column people
 * are found by (email address, ID number or username) and into which grade item each other column goes. Moodle stops at
 * a person it does not know, and gives a row with nothing to find them by to the person above. So only such columns are
 * written as are filled for all, or else the one that is filled for most, without those who lack it: see
 * `leftOutOfMoodle`. Sources: Moodle documentation, “Grade import”, and its importer (moodle/moodle,
 * `grade/import/csv/classes/load_data.php`).
 */
export function moodleRows(table: Table): CsvRow[] {
  const { fields, rows } = moodlePeople(table);
  return [
    ['Full name', ...fields.map(([name]) => name), ...titles(table.columns)],
    ...rows.map(({ person, cells }) => [
      person.name,
      ...fields.map(([, field]) => person[field]),
      ...scores(cells),
    ]),
  ];
}

/** Learners who are not among the rows for Moodle: there is nothing it could find them by. */
export function leftOutOfMoodle(table: Table): Person[] {
  const { rows } = moodlePeople(table);
  return table.rows.filter((row) => !rows.includes(row)).map(({ person }) => person);
}

function moodlePeople({ rows }: Table) {
  const filled = MOODLE_FIELDS.map((field) => ({
    field,
    rows: rows.filter(({ person }) => person[field[1]] !== ''),
  }));
  const known = rows.filter(({ person }) => MOODLE_FIELDS.some(([, name]) => person[name] !== ''));
  // Nobody has anything: with the names alone there is no column to find anyone by, and nothing can go wrong.
  if (known.length === 0) return { fields: [], rows };
  const whole = filled.filter((entry) => entry.rows.length === known.length);
  if (whole.length > 0) return { fields: whole.map(({ field }) => field), rows: known };
  const most = filled.reduce((best, entry) => (entry.rows.length > best.rows.length ? entry : best));
  return { fields: [most.field], rows: most.rows };
}

const PLAIN = [
  'Name',
  'Class',
  'Code',
  'ID number',
  'Email address',
  'Quiz',
  'Title',
  'Assignment',
  'State',
  'Counts',
  'Score',
  'Core items',
  'Core hit',
  'Core near',
  'Extra items',
  'Extra hit',
  'Extra near',
  'Fair passages flagged',
  'False alarms',
  'Unlisted flags',
  'Listed share',
  'Discernment',
  'Precision',
  'Recall',
  'F1',
  'Flags',
  'Flags adrift',
  'Minutes',
  'Started',
  'Handed in',
  'Attempt',
  'Hints',
  'Checked flags',
  'Accommodation',
  'Notices',
  'Receipt',
  'Way',
  'File',
] as const;

/**
 * Everything, one row a hand-in, those without a name too, and one for each hand-in that is missing. Times are UTC as
 * ISO 8601 writes them; minutes are those the page was in view.
 */
export function plainRows({ columns, rows, nameless }: Table): CsvRow[] {
  const handedIn = rows.flatMap(({ person, cells }) =>
    cells.flatMap((cell, at) => {
      const column = columns[at];
      if (!column) return [];
      if (cell.state === 'missing') return [fill(about(person, column, 'missing'))];
      return cell.rounds.map((round) => plainRow(person, column, round, round === cell.counting));
    }),
  );
  return [PLAIN, ...handedIn, ...nameless.map(({ column, round }) => plainRow(null, column, round, false))];
}

type Round = Row['cells'][number]['rounds'][number];

function about(person: Person | null, { quiz, title, assignment }: Column, state: string): CsvRow {
  const { name = '', class: group = '', code = '', externalId = '', email = '' } = person ?? {};
  return [name, group, code, externalId, email, quiz, title, assignment?.terms.id ?? '', state];
}

function fill(row: CsvRow): CsvRow {
  return PLAIN.map((_, at) => row[at] ?? '');
}

function plainRow(person: Person | null, column: Column, round: Round, counts: boolean): CsvRow {
  const { handIn, marking, notices } = round;
  const { result: file, id, way, from } = handIn;
  const marked = marking?.state === 'marked' ? marking : null;
  const { core, extra, fair, flags, falseAlarms, listedShare, discernment, measure } = marked?.result ?? {};
  const told = [...notices.map(({ code }) => code), ...(marked?.notices ?? [])];
  return [
    ...about(person, column, marking?.state ?? ''),
    counts ? 'yes' : 'no',
    rounded(scoreOf(round)),
    ...[core, extra].flatMap((tally) => [tally?.total ?? '', tally?.hit ?? '', tally?.near ?? '']),
    fair?.flagged.length ?? '',
    falseAlarms ?? '',
    flags?.filter(({ outcome }) => outcome === 'unlisted').length ?? '',
    // Empty where unlisted flags cost nothing.
    rounded(listedShare, 3),
    ...[discernment, measure?.precision, measure?.recall, measure?.f1].map((share) => rounded(share, 3)),
    file.flags.length,
    marked?.adrift.length ?? '',
    rounded(file.activeMs / 60_000, 1),
    time(file.startedAt),
    time(file.submittedAt),
    file.assigned?.round ?? '',
    file.assigned?.hints ?? '',
    file.assigned?.checked ?? '',
    file.assigned?.accommodation ?? '',
    told.join(' '),
    id,
    way,
    from,
  ];
}

/** The titles of columns, each another: a platform takes two of one name for one. (A number in brackets is an id to Canvas.) */
function titles(columns: readonly Column[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ title }) => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return count === 1 ? title : `${title}, ${count}`;
  });
}

function scores(cells: Row['cells']): (string | number)[] {
  return cells.map(({ counting }) => rounded(scoreOf(counting)));
}

function rounded(value: number | null | undefined, digits = 2): number | '' {
  return value === null || value === undefined ? '' : Number(value.toFixed(digits));
}

/** The latest time that a date can hold; a file may claim a later one. */
const LAST_TIME = 8.64e15;

function time(ms: number): string {
  return ms > 0 && ms <= LAST_TIME ? new Date(ms).toISOString() : '';
}
