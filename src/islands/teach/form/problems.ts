import { formProblemSentence } from '../../../messages/teachForm.ts';
import type { FormProblem } from '../../../stores/teach/form/formProblems.ts';

/** What is said of each field, by the id it has on the page. */
export type ProblemsById = ReadonlyMap<string, string>;

/** The sentences of problems by the field they stand beside, in the order of the form. */
export function problemsById(problems: readonly FormProblem[]): ProblemsById {
  return new Map(problems.map((problem) => [fieldId(problem), formProblemSentence(problem)]));
}

function fieldId(problem: FormProblem): string {
  return 'row' in problem ? `assign-${problem.field}-${problem.row}` : `assign-${problem.field}`;
}
