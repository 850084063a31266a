import type { AuthoredQuiz } from '../../core/authoring/authoredQuiz.ts';
import { STEPS, type Step, stepHref } from './place.ts';

const NAMES: Readonly<Record<Step, string>> = {
  text: 'Text',
  mark: 'Mark',
  check: 'Check',
  second: 'Second reader',
  save: 'Save',
};

interface Props {
  readonly quiz: AuthoredQuiz;
  readonly step: Step;
}

/** The steps of making a quiz: each is open at any time. */
export function Steps({ quiz, step }: Props) {
  return (
    <nav className="author-steps" aria-label="Steps">
      <ol>
        {STEPS.map((one) => (
          <li key={one}>
            <a href={stepHref(quiz.id, one)} aria-current={one === step ? 'step' : undefined}>
              {NAMES[one]}
              {one === 'mark' && quiz.marks.length > 0 ? (
                <span className="author-count">
                  {quiz.marks.length}
                  <span className="visually-hidden"> marks</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
