import { fitKey } from '../../core/pack/fit.ts';
import type { LocatedKey } from '../../core/pack/located.ts';
import { keyInPlay } from '../../core/scoring/keyInPlay.ts';
import { isReleased } from '../../core/sealing/release.ts';
import { openKey } from '../../core/sealing/sealedKey.ts';
import { quizData } from '../quiz/quizData.ts';
import { $article, $quiz, type Techniques } from '../quiz/quizStore.ts';
import { $key, $terms } from './assignedStore.ts';
import { changeRecord } from './recordStore.ts';

// Loaded when a passcode is tried: scrypt and the cipher are of no use before.

export type ReleaseOutcome = 'opened' | 'wrong-passcode' | 'damaged';

/**
 * Tries a passcode: the right one puts the key on the page, and is kept so that a reload opens the review again. Takes a
 * second or so, and gives way to the page meanwhile.
 */
export async function release(passcode: string): Promise<ReleaseOutcome> {
  const opened = await keyBehind(passcode);
  if (typeof opened === 'string') return opened;
  const quiz = $quiz.get();
  if (!quiz) return 'damaged';
  $key.set(opened.key);
  $quiz.set({ ...quiz, ...opened });
  changeRecord((record) => (record.passcode === passcode ? record : { ...record, passcode }));
  return 'opened';
}

interface Opened {
  readonly key: LocatedKey;
  readonly techniques: Techniques;
}

async function keyBehind(passcode: string): Promise<Opened | 'wrong-passcode' | 'damaged'> {
  const terms = $terms.get();
  const quiz = $quiz.get();
  const article = $article.get();
  if (!terms || !quiz || !article) return 'damaged';
  const key = $key.get();
  if (key) {
    const { techniques } = quiz;
    return (await isReleased(terms.release, passcode)) ? { key, techniques } : 'wrong-passcode';
  }
  const { sealed, bring } = quizData();
  if (!sealed) return 'damaged';
  const content = await openKey(sealed, passcode);
  if ('code' in content) return content.code;
  const fitted = fitKey(article, content.key, bring ? 'tolerant' : 'strict').key;
  return { key: keyInPlay(fitted, terms.families), techniques: content.techniques };
}
