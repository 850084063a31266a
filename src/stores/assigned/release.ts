import { keyInPlay } from '../../core/scoring/keyInPlay.ts';
import { isReleased } from '../../core/sealing/release.ts';
import { $quiz } from '../quiz/quizStore.ts';
import { type Opened, openSealed, type SealTrouble } from '../sealed/openSealed.ts';
import { $key, $terms } from './assignedStore.ts';
import { changeRecord } from './recordStore.ts';

// Loaded when a passcode is tried: scrypt and the cipher are of no use before.

/**
 * Tries a passcode: the right one puts the key on the page, and is kept so that a reload opens the review again. Takes a
 * second or so, and gives way to the page meanwhile.
 */
export async function release(passcode: string): Promise<'opened' | SealTrouble> {
  const opened = await keyBehind(passcode);
  if (typeof opened === 'string') return opened;
  const quiz = $quiz.get();
  if (!quiz) return 'damaged';
  $key.set(opened.key);
  $quiz.set({ ...quiz, ...opened });
  changeRecord((record) => (record.passcode === passcode ? record : { ...record, passcode }));
  return 'opened';
}

async function keyBehind(passcode: string): Promise<Opened | SealTrouble> {
  const terms = $terms.get();
  const quiz = $quiz.get();
  if (!terms || !quiz) return 'damaged';
  const key = $key.get();
  if (key) {
    const { techniques } = quiz;
    return (await isReleased(terms.release, passcode)) ? { key, techniques } : 'wrong-passcode';
  }
  const opened = await openSealed(passcode);
  if (typeof opened === 'string') return opened;
  return { ...opened, key: keyInPlay(opened.key, terms.families) };
}
