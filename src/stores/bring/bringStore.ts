import { atom } from 'nanostores';
import type { Article } from '../../core/article/article.ts';
import type { AuthoredKey, LocatedKey } from '../../core/pack/located.ts';
import { openQuiz, type Quiz } from '../quiz/quizStore.ts';
import { broughtTextKey } from '../storage/deviceKeys.ts';
import { forgetOnDevice, readDevice, writeDevice } from '../storage/deviceStorage.ts';

/** A quiz whose article the reader brings: its key still points at words, not at places. */
export interface BringQuiz extends Omit<Quiz, 'key'> {
  readonly key: AuthoredKey;
}

/** How a brought text suits the key. */
export interface BroughtText {
  /** As it was brought. */
  readonly source: string;
  readonly article: Article;
  readonly key: LocatedKey;
  /** Whether every selector of the key stands in the text word for word. */
  readonly exact: boolean;
  /** Items of the key that have a place in the text. */
  readonly anchored: number;
  readonly items: number;
}

/** The text in use, or one that is doubtful and waits for a yes. */
export const $brought = atom<{ readonly text: BroughtText; readonly accepted: boolean } | null>(null);

/** From this share of anchored items on, a text is taken for the article without asking. */
const ENOUGH = 0.6;

/** Whether a text is the article beyond doubt. */
export function isEnough({ exact, anchored, items }: BroughtText): boolean {
  return exact || (items > 0 && anchored / items >= ENOUGH);
}

/** Takes a text that was held against the key: one that suits it is put in use, another waits for a yes. */
export function offerText(quiz: BringQuiz, text: BroughtText): void {
  if (isEnough(text)) acceptText(quiz, text);
  else $brought.set({ text, accepted: false });
}

/** Puts a text in use. */
export function acceptText(quiz: BringQuiz, text: BroughtText): void {
  writeDevice(broughtTextKey(quiz.slug), text.source);
  $brought.set({ text, accepted: true });
}

/** The text that an earlier visit brought, or `null`. */
export function keptText(quiz: BringQuiz): string | null {
  return readDevice(broughtTextKey(quiz.slug));
}

/** Opens the quiz on the text in use, once the text is on the page. */
export function openBrought({ key, article }: BroughtText, quiz: BringQuiz): void {
  openQuiz({ ...quiz, key }, article);
}

/** Forgets the text that was brought; flags made on it stay. */
export function forgetText(slug: string): void {
  forgetOnDevice(broughtTextKey(slug));
}
