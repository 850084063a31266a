import type { ProgressBySlug } from './progress.ts';
import type { QuizEntry } from './quizEntry.ts';

/** Short, middling and long reads. */
const LENGTHS = ['short', 'middling', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

const STATES = ['new', 'open', 'submitted'] as const;
export type ProgressState = (typeof STATES)[number];

/** What a learner asked the library for; an empty string asks for nothing. */
export interface Criteria {
  readonly text: string;
  readonly level: '' | '1' | '2' | '3';
  readonly topic: string;
  readonly length: '' | Length;
  readonly state: '' | ProgressState;
  /** The id of a technique to practise. */
  readonly technique: string;
}

export const NO_CRITERIA: Criteria = { text: '', level: '', topic: '', length: '', state: '', technique: '' };

/** Whether nothing is asked for. */
export function asksNothing(criteria: Criteria): boolean {
  return Object.values(criteria).every((value) => value === '');
}

/** Short is up to 3 minutes, middling 4 or 5, long more. */
export function lengthOf(minutes: number): Length {
  if (minutes <= 3) return 'short';
  return minutes <= 5 ? 'middling' : 'long';
}

/** The quizzes that meet every criterion, in the order they came. Every word searched for must be found. */
export function findQuizzes(
  quizzes: readonly QuizEntry[],
  criteria: Criteria,
  progress: ProgressBySlug,
): readonly QuizEntry[] {
  const words = plain(criteria.text).split(/\s+/).filter(Boolean);
  return quizzes.filter(
    (quiz) =>
      (criteria.level === '' || String(quiz.level) === criteria.level) &&
      (criteria.topic === '' || quiz.topics.includes(criteria.topic)) &&
      (criteria.length === '' || lengthOf(quiz.minutes) === criteria.length) &&
      (criteria.technique === '' || quiz.techniques.includes(criteria.technique)) &&
      (criteria.state === '' || (progress.get(quiz.slug)?.state ?? 'new') === criteria.state) &&
      holdsAll(quiz, words),
  );
}

/** Every topic of the library once, in alphabetical order. */
export function topicsOf(quizzes: readonly QuizEntry[]): readonly string[] {
  return [...new Set(quizzes.flatMap((quiz) => quiz.topics))].sort((a, b) => a.localeCompare(b, 'en'));
}

function holdsAll(quiz: QuizEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searched(quiz);
  return words.every((word) => text.includes(word));
}

const known = new WeakMap<QuizEntry, string>();

/** What is searched of a quiz. Made once: a library of thousands is searched at each letter typed. */
function searched(quiz: QuizEntry): string {
  const made = known.get(quiz);
  if (made !== undefined) return made;
  const { title, summary, author, publisher, topics } = quiz;
  const text = plain([title, summary, author, publisher, ...topics].join('\n'));
  known.set(quiz, text);
  return text;
}

/** Lower case, without accents, with straight apostrophes: what people type into a search box. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
