import { wholeScore } from './wholeScore.ts';

/** The sentences of the library. Shapes are asked for by field, so that this knows no store. */

const LEVELS = { 1: 'easy', 2: 'medium', 3: 'hard' } as const;

/** "Level 2, medium". */
export function levelName(level: 1 | 2 | 3): string {
  return `Level ${level}, ${LEVELS[level]}`;
}

/** What kind of text, how hard and how long: the line above a title. */
export function genreLine(quiz: {
  readonly genre: string;
  readonly level: 1 | 2 | 3;
  readonly minutes: number;
}): string {
  return `${capitalised(quiz.genre)} · ${levelName(quiz.level)} · ${count(quiz.minutes, 'minute', 'minutes')}`;
}

/** "Transport, town hall". */
export function topicLine(topics: readonly string[]): string {
  return capitalised(topics.join(', '));
}

/** How far a learner got: "Not started", "3 flags, not handed in", "Handed in: 63 of 100". */
export function progressLine(
  progress:
    | { readonly state: 'open' | 'submitted'; readonly flags: number; readonly score?: number }
    | undefined,
): string {
  if (progress === undefined) return 'Not started';
  if (progress.state === 'open') return `${count(progress.flags, 'flag', 'flags')}, not handed in`;
  if (progress.score === undefined) return 'Handed in';
  return `Handed in: ${wholeScore(progress.score)} of 100`;
}

/** "6 quizzes", "2 of 6 quizzes". */
export function foundLine(found: number, all: number): string {
  const total = count(all, 'quiz', 'quizzes');
  return found === all ? total : `${whole(found)} of\u00a0${total}`;
}

/** "50 of 1,000 shown". */
export function shownLine(shown: number, found: number): string {
  return `${whole(shown)} of\u00a0${whole(found)} shown`;
}

/** While the file of all quizzes is on its way. */
export function searchingLine(all: number): string {
  return `Looking through all ${count(all, 'quiz', 'quizzes')} …`;
}

/** When the file of all quizzes did not come, which alone tells which quizzes use a technique. */
export function notLoadedLine(technique: boolean): string {
  return technique
    ? 'Which quizzes practise this technique could not be loaded.'
    : 'Only the first quizzes could be loaded.';
}

/** "and 94 more in the library". */
export function morePracticeLine(more: number): string {
  return `and ${whole(more)} more in the library`;
}

/** "Quizzes, page 2 of 20". */
export function listPageLine(page: number, pages: number): string {
  return `Quizzes, page ${whole(page)} of\u00a0${whole(pages)}`;
}

/** The first letter large; the rest as it stands. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}

function count(number: number, one: string, several: string): string {
  // A number and its noun stay on one line.
  return `${whole(number)}\u00a0${number === 1 ? one : several}`;
}

/** "10,000". */
function whole(number: number): string {
  return number.toLocaleString('en-GB');
}
