import type { Terms } from '../../../core/assignment/terms.ts';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import type { AssignForm } from './assignForm.ts';

/** What sealing makes of the form: what follows from it whatever was ticked, and what is needed because of it. */
export interface Rules {
  readonly sealed: boolean;
  /** The site itself has this quiz's key sealed only: it cannot be had open, nor sealed under another passcode. */
  readonly sealedBySite: boolean;
  readonly feedback: Terms['feedback'];
  readonly hints: boolean;
  readonly showCount: boolean;
  /** Whether the teacher sets a passcode. */
  readonly needsPasscode: boolean;
}

/** The rules for a form and the quiz chosen in it, as far as that is known. */
export function rulesOf(
  { sealed: wanted, feedback, hints, showCount }: AssignForm,
  quiz: Pick<TeachQuiz, 'sealed'> | null,
): Rules {
  const sealedBySite = quiz !== null && quiz.sealed !== null;
  const sealed = wanted || sealedBySite;
  return {
    sealed,
    sealedBySite,
    // Without a key on the page there is nothing to tell before the passcode.
    feedback: sealed ? 'release' : feedback,
    hints: hints && !sealed,
    showCount: showCount && !sealed,
    needsPasscode: !sealedBySite && (sealed || feedback === 'release'),
  };
}
