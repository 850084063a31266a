import { useEffect, useId, useRef, useState } from 'react';
import type { Choice, TurnStep } from './steps.ts';

interface Props {
  readonly step: TurnStep;
  /** Without it every answer is shown, for reading with scripts off. */
  readonly playable: boolean;
}

/** The learner's turn: four phrases, and at each choice why it is or is not the one. */
export function Turn({ step, playable }: Props) {
  const [chosen, setChosen] = useState<Choice>();
  const question = useId();
  const answer = useRef<HTMLDivElement>(null);

  // On a phone the answer may open below the edge of the window.
  useEffect(() => {
    if (chosen !== undefined) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <div className="turn">
      <blockquote className="letter">
        <p>{step.text}</p>
      </blockquote>
      <div>
        <p className="turn-question" id={question}>
          {step.question}
        </p>
        {playable ? (
          <>
            <ul className="turn-choices" aria-labelledby={question}>
              {step.choices.map((choice) => (
                <li key={choice.quote}>
                  <button
                    type="button"
                    className="turn-choice"
                    aria-pressed={choice === chosen}
                    onClick={() => setChosen(choice)}
                  >
                    “{choice.quote}”
                  </button>
                </li>
              ))}
            </ul>
            <div className="turn-answer" role="status" ref={answer}>
              {chosen === undefined ? null : <Answer choice={chosen} />}
            </div>
          </>
        ) : (
          <dl className="turn-answers">
            {step.choices.map((choice) => (
              <div key={choice.quote}>
                <dt>“{choice.quote}”</dt>
                <dd>
                  <Answer choice={choice} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  );
}

function Answer({ choice }: { readonly choice: Choice }) {
  return (
    <p>
      <strong>{choice.right ? 'Yes, this one.' : 'Not this one.'}</strong> {choice.why}
    </p>
  );
}
