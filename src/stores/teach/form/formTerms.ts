import type { Terms } from '../../../core/assignment/terms.ts';
import { tidyName } from '../../../core/attempt/learner.ts';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import type { AssignForm } from './assignForm.ts';
import { rulesOf } from './ruledOut.ts';

/** What the form says of an assignment, before it has a name of its own and a check of its passcode. */
export type FormTerms = Omit<Terms, 'id' | 'release'>;

/** The quiz of an assignment, as far as its terms name it. */
export type NamedQuiz = Pick<TeachQuiz, 'slug' | 'title' | 'keyFingerprint' | 'sealed'>;

/** A whole number of at least 1, or `null` for anything else. */
export function wholeNumber(typed: string): number | null {
  const number = /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : 0;
  return number >= 1 ? number : null;
}

/** The classes that were typed, each once. */
export function classList(typed: string): string[] {
  return [...new Set(typed.split(/[,;\n]/).map(tidyName))].filter(Boolean);
}

/** The due date in milliseconds, in the time of this device; `NaN` where there is no such date. */
export function dueTime({ dueDate, dueTime: time }: Pick<AssignForm, 'dueDate' | 'dueTime'>): number | null {
  if (dueDate === '') return null;
  return new Date(`${dueDate}T${time || '23:59'}`).getTime();
}

/** The terms that a form gives. What is wrong in it is left out: `formProblems` says what that is. */
export function formTerms(form: AssignForm, quiz: NamedQuiz): FormTerms {
  const { sealed, feedback, hints, showCount } = rulesOf(form, quiz);
  const minutes = wholeNumber(form.minutes);
  const due = dueTime(form);
  return {
    version: 1,
    quiz: quiz.slug,
    title: quiz.title,
    keyFingerprint: quiz.keyFingerprint,
    families: form.families,
    minutes,
    accommodations: minutes === null ? [] : form.accommodations.flatMap(readAccommodation),
    attempts: wholeNumber(form.attempts),
    feedback,
    hints,
    showCount,
    unlisted: form.unlisted,
    due: due === null || Number.isNaN(due) ? null : due,
    instructions: form.instructions.replace(/\r\n?/g, '\n').trim(),
    identity: form.identity,
    mail: form.mail.trim(),
    sealed,
  };
}

function readAccommodation({ name, minutes }: AssignForm['accommodations'][number]) {
  const more = wholeNumber(minutes);
  return tidyName(name) === '' || more === null ? [] : [{ name: tidyName(name), minutes: more }];
}
