import type { Assignments } from '../assignments/assignments.ts';
import type { Gradebook, HandIn, KnownAssignment, Person } from '../gradebook.ts';
import type { Marking } from '../marking/markedHandIn.ts';
import { compare, folded, peopleOf } from '../people/people.ts';
import { type Cell, type Counts, cellOf, type Round } from './rounds.ts';

/** An assignment, or a quiz that was played without one. */
export interface Column {
  /** `a:` and the id of the terms, or `q:` and the quiz's slug. */
  readonly id: string;
  readonly quiz: string;
  readonly title: string;
  /** `null` for practice. */
  readonly assignment: KnownAssignment | null;
}

export interface Row {
  readonly person: Person;
  /** One a column, in the same order. */
  readonly cells: readonly Cell[];
}

export interface Table {
  /** Assignments in the order they are known in, then practice by title. */
  readonly columns: readonly Column[];
  /** Those on record first: see `peopleOf`. */
  readonly rows: readonly Row[];
  /** Hand-ins that say no name and were given to nobody. */
  readonly nameless: readonly { readonly column: Column; readonly round: Round }[];
}

export interface TableOptions {
  /** Which of several hand-ins counts; the best where nothing is said. */
  readonly counts?: Counts | undefined;
  /** What is known of the marks so far: see `markingDesk`. */
  readonly marking: (handIn: HandIn) => Marking | null;
  readonly assignments: Assignments;
  /** The title of a quiz by its slug, where the site knows it. */
  readonly titleOf?: ((quiz: string) => string | undefined) | undefined;
}

/** Learners × assignments. What lies in the bin is left out. */
export function tableOf(gradebook: Gradebook, options: TableOptions): Table {
  const { assignments, marking, counts = 'best' } = options;
  const people = peopleOf(gradebook);
  const columns = columnsOf(gradebook, options);
  const byCell = new Map<string, HandIn[]>();
  const nameless: { column: Column; round: Round }[] = [];
  const byId = new Map(columns.map((column) => [column.id, column]));
  for (const handIn of gradebook.handIns) {
    const column = byId.get(columnIdOf(handIn, assignments));
    if (handIn.binnedAt !== null || !column) continue;
    const owner = people.ownerOf(handIn);
    if (owner) {
      const id = cellId(owner, column);
      const own = byCell.get(id);
      if (own) own.push(handIn);
      else byCell.set(id, [handIn]);
    } else {
      const [round] = cellOf([handIn], {
        assignment: column.assignment,
        marking,
        counts,
        isDue: false,
      }).rounds;
      if (round) nameless.push({ column, round });
    }
  }
  const rows = people.all
    .map((person) => ({
      person,
      cells: columns.map((column) =>
        cellOf(byCell.get(cellId(person, column)) ?? [], {
          assignment: column.assignment,
          marking,
          counts,
          isDue: isDueFrom(person, column),
        }),
      ),
    }))
    // Whoever only binned results name is nobody.
    .filter(({ person, cells }) => person.onRoster || cells.some(({ rounds }) => rounds.length > 0));
  return { columns, rows, nameless };
}

/** The column that a hand-in belongs in. */
function columnIdOf(handIn: HandIn, assignments: Assignments): string {
  const assignment = assignments.of(handIn);
  return assignment ? `a:${assignment.terms.id}` : `q:${handIn.result.quiz}`;
}

function columnsOf({ handIns }: Gradebook, { assignments, titleOf }: TableOptions): Column[] {
  const practice = new Map<string, Column>();
  const used = new Set<string>();
  for (const handIn of handIns) {
    if (handIn.binnedAt !== null) continue;
    const id = columnIdOf(handIn, assignments);
    used.add(id);
    if (!id.startsWith('q:')) continue;
    const { quiz, title } = handIn.result;
    const known = practice.get(id)?.title ?? '';
    // What a file calls its quiz counts only where the site knows none: then the first in order of code points.
    const told = [known, title].filter((name) => name !== '' && name !== quiz).sort(compare)[0];
    practice.set(id, { id, quiz, title: titleOf?.(quiz) ?? told ?? quiz, assignment: null });
  }
  const assigned = [...assignments.all.values()].map((assignment): Column => {
    const { id, quiz, title } = assignment.terms;
    return { id: `a:${id}`, quiz, title: titleOf?.(quiz) ?? (title || quiz), assignment };
  });
  return [
    ...assigned.filter(({ id, assignment }) => assignment?.record || used.has(id)),
    ...[...practice.values()].sort(
      (a, b) => compare(folded(a.title), folded(b.title)) || compare(a.id, b.id),
    ),
  ];
}

function isDueFrom({ onRoster, class: group }: Person, { assignment }: Column): boolean {
  if (!onRoster || !assignment) return false;
  const classes = assignment.record?.classes ?? [];
  return classes.length === 0 || classes.some((name) => folded(name) === folded(group));
}

function cellId(person: Person, column: Column): string {
  return `${person.id} ${column.id}`;
}
