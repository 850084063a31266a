import { atom } from 'nanostores';
import type { Article } from '../../core/article/article.ts';
import type { Fit } from '../../core/pack/fit.ts';
import type { AuthoredKey } from '../../core/pack/located.ts';
import { openQuiz, type Quiz } from '../quiz/quizStore.ts';
import { broughtTextKey } from '../storage/deviceKeys.ts';
import { readDevice, writeDevice } from '../storage/deviceStorage.ts';

/** A quiz whose article the reader brings: its key still points at words, not at places. */
export interface BringQuiz extends Omit<Quiz, 'key'> {
  readonly key: AuthoredKey;
}

/** A brought text, and how it suits the key. */
export interface BroughtText extends Fit {
  /** As it was brought. */
  readonly source: string;
  readonly article: Article;
}

export interface Brought {
  readonly text: BroughtText;
  /** In use; a doubtful text waits for a yes. */
  readonly accepted: boolean;
  /** Whether this device keeps it for the next visit. */
  readonly kept: boolean;
}

/** The text in use, or one that is doubtful. */
export const $brought = atom<Brought | null>(null);

/** Puts a text in use. */
export function acceptText(quiz: BringQuiz, text: BroughtText): void {
  const kept = writeDevice(broughtTextKey(quiz.slug), text.source);
  $brought.set({ text, accepted: true, kept });
}

/** The text that an earlier visit brought, or `null`. */
export function keptText(quiz: BringQuiz): string | null {
  return readDevice(broughtTextKey(quiz.slug));
}

/** Opens the quiz on the text in use, once the text is on the page. */
export function openBrought({ key, article }: BroughtText, quiz: BringQuiz): void {
  // Beside a brought text a sealed key lies as one of nothing, by which nothing is to be scored.
  openQuiz({ ...quiz, key: quiz.sealed ? null : key }, article);
}
