import { atom } from 'nanostores';
import { openMark } from '../../../stores/authoring/marks/marksStore.ts';
import { clearSelection } from '../../../stores/selection/selectionStore.ts';
import { isBeside } from './beside.ts';

/** Whether the keyboard is to go into the form of the open mark, as soon as it is there. */
export const $formAsked = atom(false);

/** Opens the form of a mark and goes into it. */
export function explainMark(id: string): void {
  openMark(id);
  // A docked palette would lie on the form.
  if (!isBeside()) clearSelection();
  $formAsked.set(true);
}
