import { atom } from 'nanostores';
import { makeSuggestions } from '../../../stores/authoring/marks/suggestionsStore.ts';
import { whenIdle } from '../../quiz/idle.ts';

/** Whether what makes suggestions could not be had when it was last asked for. */
export const $rulesFailed = atom(false);

/**
 * Makes the suggestions for the text on the desk in idle moments, once what makes them is loaded; that is large, and no
 * page opens with it. Rejects nothing: what cannot be had is told by `$rulesFailed`.
 */
export async function makeAhead(): Promise<void> {
  $rulesFailed.set(false);
  try {
    const rules = await import('../../../core/draft/suggest.ts');
    whenIdle(makeSuggestions(rules));
  } catch {
    $rulesFailed.set(true);
  }
}
