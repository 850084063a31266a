import { isRecognised } from '../../core/pack/recognised.ts';
import { broughtTextKey } from '../storage/deviceKeys.ts';
import { forgetOnDevice } from '../storage/deviceStorage.ts';
import { $brought, acceptText, type BringQuiz, type BroughtText } from './bringStore.ts';

// What is done with a text when one comes: loaded then.

/** Whether a text is the article beyond doubt. */
export function isEnough({ exact, anchored, items }: BroughtText): boolean {
  return exact || isRecognised(anchored, items);
}

/** Takes a text that was held against the key: one that suits it is put in use, another waits for a yes. */
export function offerText(quiz: BringQuiz, text: BroughtText): void {
  if (isEnough(text)) acceptText(quiz, text);
  else $brought.set({ text, accepted: false, kept: false });
}

/** Forgets the text that was brought; flags made on it stay. */
export function forgetText(slug: string): void {
  forgetOnDevice(broughtTextKey(slug));
}
