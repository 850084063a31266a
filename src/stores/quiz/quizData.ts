import { QUIZ_DATA_ID } from '../../core/assignment/pageData.ts';
import type { AuthoredKey, LocatedKey } from '../../core/pack/located.ts';
import type { SealedKey } from '../../core/sealing/sealedKey.ts';
import type { Techniques } from './quizStore.ts';

/**
 * What the page of a quiz tells its scripts, as JSON in the page. The key stands there and nowhere else, so that a
 * page can be made that lacks it.
 */
export interface QuizData {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly keyFingerprint: string;
  /** Those that the key uses. */
  readonly techniques: Techniques;
  /** `null` for a draft, a sealed key, and where the reader brings the text. */
  readonly key: LocatedKey | null;
  /** Where the reader brings the text; a sealed key leaves it empty. Else `null`. */
  readonly bring: AuthoredKey | null;
  /** `null` unless the key is sealed. */
  readonly sealed: SealedKey | null;
}

let read: QuizData | null = null;

/** The data of the quiz on this page. Throws on a page without. */
export function quizData(): QuizData {
  read ??= JSON.parse(document.getElementById(QUIZ_DATA_ID)?.textContent ?? '') as QuizData;
  return read;
}
