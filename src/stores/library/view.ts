import { asksNothing, type Criteria, findQuizzes } from './criteria.ts';
import { lastOpen, type ProgressBySlug } from './progress.ts';
import type { QuizEntry } from './quizEntry.ts';

/** What the library knows and was asked. */
export interface Asked {
  /** The quizzes that came with the page, in order: all of a small library, the first of a large one. */
  readonly first: readonly QuizEntry[];
  /** How many there are. */
  readonly total: number;
  /** All quizzes, once their file has come. Only they name their techniques. */
  readonly whole: readonly QuizEntry[] | null;
  readonly criteria: Criteria;
  readonly progress: ProgressBySlug;
  /** Slugs, when the list is narrowed to them. */
  readonly narrowedTo: ReadonlySet<string> | null;
  /** How many to list. */
  readonly rows: number;
}

/** What the library shows. */
export interface View {
  readonly listed: readonly QuizEntry[];
  /** How many were found; those listed are the first of them. */
  readonly found: number;
  /** The quiz to go on with. */
  readonly resume: QuizEntry | undefined;
  /** The file of all quizzes is needed to show it all. */
  readonly wantsWhole: boolean;
  /** What was found is not all that there is to find before that file has come. */
  readonly searching: boolean;
}

export function libraryView({ first, total, whole, criteria, progress, narrowedTo, rows }: Asked): View {
  const everything = asksNothing(criteria) && narrowedTo === null;
  const quizzes = whole ?? first;
  const partial = whole === null && first.length < total;
  const searching = (whole === null && criteria.technique !== '') || (partial && !everything);
  const found = everything
    ? quizzes
    : findQuizzes(quizzes, criteria, progress).filter(({ slug }) => narrowedTo?.has(slug) ?? true);
  const last = lastOpen(progress);
  const resume = last === null ? undefined : quizzes.find(({ slug }) => slug === last);
  return {
    listed: found.slice(0, rows),
    found: everything ? total : found.length,
    resume,
    wantsWhole: searching || (partial && (rows > first.length || (last !== null && resume === undefined))),
    searching,
  };
}
