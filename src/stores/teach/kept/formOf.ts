import type { AssignForm } from '../form/assignForm.ts';
import type { Given } from '../giving/given.ts';

/** The form that would make an assignment like this one: for another class, with a due date of its own. */
export function formOf({ terms, record }: Given): Omit<AssignForm, 'passcode' | 'remember'> {
  return {
    quiz: terms.quiz,
    families: terms.families,
    minutes: terms.minutes === null ? '' : String(terms.minutes),
    accommodations: terms.accommodations.map(({ name, minutes }) => ({ name, minutes: String(minutes) })),
    attempts: terms.attempts === null ? '' : String(terms.attempts),
    feedback: terms.feedback,
    hints: terms.hints,
    showCount: terms.showCount,
    unlisted: terms.unlisted,
    // A day that is over for one class is no day for the next.
    dueDate: '',
    dueTime: '',
    instructions: terms.instructions,
    identity: terms.identity,
    mail: terms.mail,
    sealed: terms.sealed && record.quiz?.sealed == null,
    classes: '',
  };
}
