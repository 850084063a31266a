import { quizHref } from '../../links/links.ts';
import { ExampleText } from './ExampleText.tsx';
import type { SpanStep, Step } from './steps.ts';
import { Turn } from './Turn.tsx';

/** The quiz the example sends a learner on to. */
export interface FirstQuiz {
  readonly title: string;
  readonly slug: string;
}

interface Props {
  readonly step: Step;
  readonly playable: boolean;
  readonly firstQuiz: FirstQuiz | null;
}

/** What a step says, under its heading. */
export function StepBody({ step, playable, firstQuiz }: Props) {
  switch (step.kind) {
    case 'intro':
      return (
        <div className="step-columns">
          <div>
            {step.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <ExampleText />
        </div>
      );
    case 'span':
      return (
        <div className="step-columns">
          <ExampleText span={step.span} />
          <Explanation step={step} />
        </div>
      );
    case 'turn':
      return <Turn step={step} playable={playable} />;
    case 'scoring':
      return (
        <>
          <ol className="scoring">
            {step.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          {firstQuiz === null ? null : (
            <p>
              <a className="button" href={quizHref(firstQuiz.slug)}>
                Start with “{firstQuiz.title}”
              </a>
            </p>
          )}
        </>
      );
  }
}

function Explanation({ step }: { readonly step: SpanStep }) {
  const { family } = step.span;
  return (
    <div className={family === undefined ? 'explanation' : `explanation explanation--${family}`}>
      <p className="explanation-lead">{step.lead}</p>
      {step.tell.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl>
        {step.notes.map((note) => (
          <div key={note.term}>
            <dt>{note.term}</dt>
            <dd>{note.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
