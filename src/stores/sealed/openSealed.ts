import { fitKey } from '../../core/pack/fit.ts';
import type { LocatedKey } from '../../core/pack/located.ts';
import { openKey } from '../../core/sealing/sealedKey.ts';
import { $article } from '../marking/textStore.ts';
import { quizData } from '../quiz/quizData.ts';
import { $quiz, type Techniques } from '../quiz/quizStore.ts';

// Loaded when a passcode is tried: scrypt and the cipher are of no use before.

/** What lay under a passcode, on the text of this page. */
export interface Opened {
  readonly key: LocatedKey;
  readonly techniques: Techniques;
}

/** Why it did not open. */
export type SealTrouble = 'wrong-passcode' | 'damaged';

/** Opens the sealed key of this page's quiz. Takes a second or so, and gives way to the page meanwhile. */
export async function openSealed(passcode: string): Promise<Opened | SealTrouble> {
  const article = $article.get();
  const { sealed, bring } = quizData();
  if (!article || !sealed) return 'damaged';
  const content = await openKey(sealed, passcode);
  if ('code' in content) return content.code;
  const { key } = fitKey(article, content.key, bring ? 'tolerant' : 'strict');
  return { key, techniques: content.techniques };
}

/** Opens the key for practice: it stays open until the page is left, and is kept nowhere. */
export async function unseal(passcode: string): Promise<'opened' | SealTrouble> {
  const opened = await openSealed(passcode);
  if (typeof opened === 'string') return opened;
  const quiz = $quiz.get();
  if (!quiz) return 'damaged';
  $quiz.set({ ...quiz, ...opened });
  return 'opened';
}
