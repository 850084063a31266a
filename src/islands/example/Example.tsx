import { useEffect, useRef, useState } from 'react';
import { markExampleDone } from '../../stores/library/exampleDone.ts';
import { type FirstQuiz, StepBody } from './StepBody.tsx';
import { STEPS, type Step } from './steps.ts';

interface Props {
  /** Where the last step leads; `null` in a library without quizzes. */
  readonly firstQuiz: FirstQuiz | null;
}

/**
 * The worked example. The server writes every step, one under the other, which is what a reader with
 * scripts off keeps; in a browser that runs scripts it becomes a stepper.
 */
export default function Example({ firstQuiz }: Props) {
  const [at, setAt] = useState<number>();
  const heading = useRef<HTMLHeadingElement>(null);
  const stepping = useRef(false);

  useEffect(() => setAt(0), []);

  useEffect(() => {
    if (at === STEPS.length - 1) markExampleDone();
    // After a press of Back or Next the new step is read out from its heading; not when the page opens.
    if (stepping.current) heading.current?.focus();
    stepping.current = at !== undefined;
  }, [at]);

  if (at === undefined) {
    return (
      <div className="example">
        {STEPS.map((step, index) => (
          <section key={step.id} className="step">
            <StepHeading step={step} number={index + 1} />
            <StepBody step={step} playable={false} firstQuiz={firstQuiz} />
          </section>
        ))}
      </div>
    );
  }

  const step = STEPS[at];
  if (step === undefined) return null;
  return (
    <div className="example example--stepping">
      <section className="step" aria-labelledby="step-heading">
        <StepHeading step={step} number={at + 1} ref={heading} />
        <StepBody key={step.id} step={step} playable firstQuiz={firstQuiz} />
      </section>
      <div className="step-controls">
        {at === 0 ? null : (
          <button type="button" className="button-quiet step-back" onClick={() => setAt(at - 1)}>
            Back
          </button>
        )}
        <span className="step-count" aria-hidden="true">
          {at + 1} of {STEPS.length}
        </span>
        {at === STEPS.length - 1 ? null : (
          <button type="button" className="button step-next" onClick={() => setAt(at + 1)}>
            Next
          </button>
        )}
      </div>
    </div>
  );
}

interface HeadingProps {
  readonly step: Step;
  readonly number: number;
  readonly ref?: React.Ref<HTMLHeadingElement>;
}

function StepHeading({ step, number, ref }: HeadingProps) {
  const family = step.kind === 'span' ? step.span.family : undefined;
  const stepping = ref !== undefined;
  return (
    <h2
      className="step-heading"
      ref={ref}
      id={stepping ? 'step-heading' : undefined}
      tabIndex={stepping ? -1 : undefined}
    >
      <span className="step-number">
        Step {number} of {STEPS.length}
      </span>{' '}
      {family === undefined ? null : <span className={`swatch swatch--${family}`} aria-hidden="true" />}
      {step.title}
    </h2>
  );
}
