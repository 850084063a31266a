import { atom, onMount, type ReadableAtom } from 'nanostores';
import { isNameTaken, loadAnyQuiz } from '../anyQuiz.ts';
import type { ChosenQuiz } from './formProblems.ts';
import { $form } from './formStore.ts';

const chosen = atom<ChosenQuiz>({ state: 'none' });

/** The quiz that the form names, loaded as soon as it is chosen. */
export const $chosen: ReadableAtom<ChosenQuiz> = chosen;

let asked = '';

onMount(chosen, () => $form.subscribe(({ quiz }) => void choose(quiz)));

/** Asks for the quiz once more, where it could not be had. */
export function chooseAgain(): void {
  const slug = asked;
  asked = '';
  void choose(slug);
}

async function choose(slug: string): Promise<void> {
  if (slug === asked) return;
  asked = slug;
  chosen.set({ state: slug === '' ? 'none' : 'loading' });
  if (slug === '') return;
  try {
    const quiz = await loadAnyQuiz(slug);
    const isTaken = await isNameTaken(quiz);
    // Another may have been chosen while this one was on its way.
    if (asked === slug) chosen.set({ state: 'there', quiz, isTaken });
  } catch {
    if (asked === slug) chosen.set({ state: 'failed' });
  }
}
