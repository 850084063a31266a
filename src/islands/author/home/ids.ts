/** What the keyboard goes on with when a row goes away, by id. */
export const LIST_ID = 'author-quizzes';
export const BIN_ID = 'author-bin';

export function quizLinkId(quiz: string): string {
  return `author-quiz-${quiz}`;
}
