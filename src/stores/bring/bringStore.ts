import { atom } from 'nanostores';
import type { Article } from '../../core/article/article.ts';
import { fingerprint } from '../../core/article/normalise.ts';
import { parsePlainText } from '../../core/article/plainText.ts';
import { type AuthoredKey, type LocatedKey, locateKey } from '../../core/pack/located.ts';
import { openQuiz, type Quiz } from '../quiz/quizStore.ts';
import { forgetOnDevice, readDevice, writeDevice } from '../storage/deviceStorage.ts';

/** A quiz whose article the reader brings: its key still points at words, not at places. */
export interface BringQuiz extends Omit<Quiz, 'key'> {
  readonly key: AuthoredKey;
  /** SHA-256 of the normalised text the key was made for. */
  readonly fingerprint: string;
}

/** How a brought text suits the key. */
export interface BroughtText {
  readonly article: Article;
  readonly key: LocatedKey;
  /** Whether the key was made for this very text. */
  readonly exact: boolean;
  /** Items of the key that have a place in the text. */
  readonly anchored: number;
  readonly items: number;
}

/** The text in use, or one that is doubtful and waits for a yes. */
export const $brought = atom<{ readonly text: BroughtText; readonly accepted: boolean } | null>(null);

/** From this share of anchored items on, a text is taken for the article without asking. */
const ENOUGH = 0.6;

function textKey(slug: string): string {
  return `slantwise:text:${slug}`;
}

/** Holds a text against a key: strictly when it is the very text, else by likeness. */
export function fitText(quiz: BringQuiz, source: string): BroughtText {
  const { article } = parsePlainText(source, quiz.lang);
  const exact = fingerprint(article) === quiz.fingerprint;
  const { located } = locateKey(article, quiz.key, exact ? 'strict' : 'tolerant');
  return { article, key: located, exact, anchored: located.items.length, items: quiz.key.items.length };
}

/** Whether a text is the article beyond doubt. */
export function isEnough({ exact, anchored, items }: BroughtText): boolean {
  return exact || (items > 0 && anchored / items >= ENOUGH);
}

/** Tries a text: one that suits the key is put in use and kept on this device, another waits for a yes. */
export function bringText(quiz: BringQuiz, source: string): BroughtText {
  const text = fitText(quiz, source);
  if (isEnough(text)) acceptText(quiz, text);
  else $brought.set({ text, accepted: false });
  return text;
}

/** Puts a text in use. */
export function acceptText(quiz: BringQuiz, text: BroughtText): void {
  writeDevice(textKey(quiz.slug), text.article.text);
  $brought.set({ text, accepted: true });
}

/** Takes up the text that an earlier visit brought, if there is one. */
export function resumeText(quiz: BringQuiz): void {
  const kept = readDevice(textKey(quiz.slug));
  if (kept !== null) acceptText(quiz, fitText(quiz, kept));
}

/** Opens the quiz on the text in use, once the text is on the page. */
export function openBrought({ key, article }: BroughtText, { fingerprint: _, ...quiz }: BringQuiz): void {
  openQuiz({ ...quiz, key }, article);
}

/** Removes a brought text from this device; the page goes back to asking for it when it is opened next. */
export function forgetBroughtText(slug: string): void {
  forgetOnDevice(textKey(slug));
}
