import { atom, onMount, type ReadableAtom } from 'nanostores';
import { isSlug } from '../../../core/pack/slug.ts';
import { TEACH_QUIZ_HASH } from '../../../links/teachLinks.ts';
import { forgetOnDevice, readDevice, writeDevice } from '../../storage/deviceStorage.ts';
import { isOnDevice } from '../anyQuiz.ts';
import { type AssignForm, EMPTY_FORM, readForm } from './assignForm.ts';

const FORM_KEY = 'slantwise:teach:form';
/** In the memory of this tab only: a passcode outlives a reload here, and no closing of the page. */
const PASSCODE_KEY = 'slantwise:teach:passcode';

const form = atom<AssignForm>(EMPTY_FORM);

/** The form as it is filled in: kept on the device at each change, so that a reload loses nothing. */
export const $form: ReadableAtom<AssignForm> = form;

onMount(form, () => {
  form.set({ ...readForm(readDevice(FORM_KEY)), passcode: readPasscode() });
  const read = () => {
    const { hash = '' } = globalThis.location ?? {};
    const slug = hash.startsWith(TEACH_QUIZ_HASH) ? hash.slice(TEACH_QUIZ_HASH.length) : '';
    if (isSlug(slug) || isOnDevice(slug)) changeForm({ quiz: slug });
  };
  read();
  globalThis.addEventListener?.('hashchange', read);
  return () => globalThis.removeEventListener?.('hashchange', read);
});

/** Changes fields; the others stay. */
export function changeForm(change: Partial<AssignForm>): void {
  form.set({ ...form.get(), ...change });
  const { passcode, ...others } = form.get();
  writeDevice(FORM_KEY, JSON.stringify(others));
  writePasscode(passcode);
}

/** An empty form, and nothing kept of the one before. */
export function clearForm(): void {
  form.set(EMPTY_FORM);
  forgetOnDevice(FORM_KEY);
  writePasscode('');
}

function readPasscode(): string {
  try {
    return globalThis.sessionStorage?.getItem(PASSCODE_KEY) ?? '';
  } catch {
    return '';
  }
}

function writePasscode(passcode: string): void {
  try {
    if (passcode === '') globalThis.sessionStorage?.removeItem(PASSCODE_KEY);
    else globalThis.sessionStorage?.setItem(PASSCODE_KEY, passcode);
  } catch {
    // A browser that keeps nothing: the form still holds it.
  }
}
