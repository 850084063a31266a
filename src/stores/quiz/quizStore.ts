import { atom } from 'nanostores';
import type { Article } from '../../core/article/article.ts';
import type { Terms } from '../../core/assignment/terms.ts';
import type { LocatedKey } from '../../core/pack/located.ts';
import type { SealedKey } from '../../core/sealing/sealedKey.ts';
import { $article } from '../marking/textStore.ts';

/** Names and definitions of techniques, by id. */
export type Techniques = Readonly<Record<string, { readonly name: string; readonly definition: string }>>;

/** The quiz that a page is about. */
export interface Quiz {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly keyFingerprint: string;
  /** `null` for a draft, and while the key is sealed: flags are kept, nothing is scored. */
  readonly key: LocatedKey | null;
  /** The key that waits for its passcode. */
  readonly sealed?: SealedKey | null;
  /** What a teacher assigned it under; absent in practice. The key is then that of the families in play. */
  readonly terms?: Terms;
  /** Those that its key uses. */
  readonly techniques: Techniques;
}

/** The quiz on this page; `null` until its text is there. */
export const $quiz = atom<Quiz | null>(null);

/** A quiz and its text, while they wait for their learner to start. */
export const $waiting = atom<{ readonly quiz: Quiz; readonly article: Article } | null>(null);

let held = false;

/** Whether a quiz that is opened goes into `$waiting`, and not on the page: so it is where it was assigned. */
export function holdQuiz(hold: boolean): void {
  held = hold;
}

/** Puts a quiz and its text on the page. */
export function openQuiz(quiz: Quiz, article: Article): void {
  if (held) {
    $waiting.set({ quiz, article });
    return;
  }
  $quiz.set(quiz);
  $article.set(article);
}
