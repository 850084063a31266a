import { useStore } from '@nanostores/react';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { AuthoredQuiz } from '../../core/authoring/authoredQuiz.ts';
import { quizTitle, SAVED_STATE } from '../../messages/author.ts';
import { $keeping } from '../../stores/authoring/keeping/keptStore.ts';
import { $typed } from '../../stores/authoring/text/bodyStore.ts';
import { Failing } from '../gradebook/Failing.tsx';
import { laterSteps, loadStepsAhead, renewSteps } from './laterSteps.ts';
import { HOME_HREF, type Step } from './place.ts';
import { Steps } from './Steps.tsx';
import { TextStep } from './text/TextStep.tsx';
import { takeFocus } from './toFocus.ts';

interface Props {
  readonly quiz: AuthoredQuiz;
  readonly step: Step;
  /** Whether somebody came here from elsewhere on the desk. */
  readonly takesFocus: boolean;
}

/** One quiz in the making, at one of its steps. */
export function QuizDesk({ quiz, step, takesFocus }: Props) {
  const top = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLElement>(null);
  const before = useRef(takesFocus ? '' : `${quiz.id}/${step}`);
  useEffect(loadStepsAhead, []);
  const arrive = () => {
    const here = `${quiz.id}/${step}`;
    if (before.current === here) return;
    before.current = here;
    const field = takeFocus();
    field?.focus();
    if (field) return;
    // Whoever comes to another step begins at its top, with the keyboard too.
    top.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  return (
    <>
      <header ref={head} className="author-head no-print">
        <p className="author-way">
          <a href={HOME_HREF}>All quizzes</a>
          <SavedState />
        </p>
        <h2 dir="auto">{quizTitle(quiz.about.title)}</h2>
        <Steps quiz={quiz} step={step} />
      </header>
      <div ref={top} tabIndex={-1} className="author-step" key={step}>
        <Failing renew={renewSteps}>
          <Suspense fallback={<p role="status">Loading…</p>}>
            {screen(step)}
            <Arrival onArrive={arrive} />
          </Suspense>
        </Failing>
      </div>
    </>
  );
}

/** Calls back when the step beside it is there: most of them are loaded when they are wanted. */
function Arrival({ onArrive }: { readonly onArrive: () => void }) {
  useEffect(onArrive);
  return null;
}

function screen(step: Step): ReactNode {
  const { mark: MarkStep, check: CheckStep, second: SecondStep, save: SaveStep } = laterSteps();
  switch (step) {
    case 'text':
      return <TextStep />;
    case 'mark':
      return <MarkStep />;
    case 'check':
      return <CheckStep />;
    case 'second':
      return <SecondStep />;
    case 'save':
      return <SaveStep />;
  }
}

function SavedState() {
  const keeping = useStore($keeping);
  const typed = useStore($typed);
  if (keeping !== 'saving' && keeping !== 'kept') return null;
  return <span className="quiet author-saved">{SAVED_STATE[typed === null ? keeping : 'saving']}</span>;
}
