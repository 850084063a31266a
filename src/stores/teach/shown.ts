import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { TeachQuiz } from '../../core/teach/teachQuiz.ts';
import type { AssignForm } from './form/assignForm.ts';
import { changeForm, clearForm } from './form/formStore.ts';
import type { Given } from './giving/given.ts';
import { formOf } from './kept/formOf.ts';

/** What stands before the id of an assignment that is open on the page, so that a reload and Back find it. */
const HASH = '#assignment=';

const shown = atom<Given | null>(null);

/** The assignment that is open, in place of the form. */
export const $shown: ReadableAtom<Given | null> = shown;

onMount(shown, () => {
  const read = () => void follow(globalThis.location?.hash ?? '');
  read();
  globalThis.addEventListener?.('hashchange', read);
  return () => globalThis.removeEventListener?.('hashchange', read);
});

/** Makes the assignment that the form asks for, keeps it on this device and opens it; the form is then empty. */
export async function makeAndShow(form: AssignForm, quiz: TeachQuiz): Promise<void> {
  const [{ makeAssignment }, { keepAssignment }] = await Promise.all([
    import('./giving/makeAssignment.ts'),
    import('./kept/assignments.ts'),
  ]);
  const given = await makeAssignment(form, quiz, Date.now());
  await keepAssignment(given, form.remember);
  show(given);
  clearForm();
}

/** Opens an assignment. */
export function show(given: Given): void {
  shown.set(given);
  goTo(HASH + given.terms.id);
}

/** Goes back to the form and the list. */
export function hide(): void {
  shown.set(null);
  goTo('#');
}

/** Fills the form with the terms of an assignment, for another like it. */
export function copyTerms(given: Given): void {
  changeForm({ ...formOf(given), passcode: '', remember: false });
  hide();
}

async function follow(hash: string): Promise<void> {
  if (!hash.startsWith(HASH)) return shown.set(null);
  const id = hash.slice(HASH.length);
  if (shown.get()?.terms.id === id) return;
  const { $kept, openAssignments } = await import('./kept/assignments.ts');
  await openAssignments();
  // Meanwhile the address may have become another.
  if (globalThis.location?.hash === hash) shown.set($kept.get().find(({ terms }) => terms.id === id) ?? null);
}

function goTo(hash: string): void {
  const { location } = globalThis;
  if (location && location.hash !== hash && !(hash === '#' && location.hash === '')) location.hash = hash;
}
