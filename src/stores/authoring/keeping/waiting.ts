import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { type Unstored, writeDown } from './journal.ts';
import type { Kept } from './readKept.ts';

/** A quiz as it stood after a change. */
export interface State {
  readonly quiz: AuthoredQuiz;
  readonly revision: string;
}

type Waiting = State & Pick<Unstored, 'known'> & Pick<Kept, 'binnedAt'>;

/** Quizzes that left the desk before the storage took them, by id: they wait here, and stand on the list as they are. */
export const waiting = new Map<string, Waiting>();

/** Writes down all that wait; for a page that is being left. */
export function writeDownWaiting(): void {
  for (const { quiz, ...state } of waiting.values()) writeDown({ id: quiz.id, quiz, ...state });
}

/** Those that wait, as the list shows them. */
export function listWaiting(): Kept[] {
  return [...waiting.values()].map(({ quiz, revision, binnedAt }) => ({
    id: quiz.id,
    quiz,
    stored: quiz,
    revision,
    binnedAt,
  }));
}
