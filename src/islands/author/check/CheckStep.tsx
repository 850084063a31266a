import { useStore } from '@nanostores/react';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { CHECKS } from '../../../messages/authorSteps.ts';
import { $authored } from '../../../stores/authoring/authoredStore.ts';
import { $checks } from '../../../stores/authoring/checks/checksStore.ts';
import { stepHref } from '../place.ts';
import { Finding } from './Finding.tsx';

const PARTS = ['must', 'should'] as const;

/** What may be mended before the quiz is given to learners. */
export default function CheckStep() {
  const quiz = useStore($authored);
  return quiz ? <Findings quiz={quiz} /> : null;
}

function Findings({ quiz }: { readonly quiz: AuthoredQuiz }) {
  const checks = useStore($checks);
  const parts = PARTS.map((severity) => ({
    severity,
    own: checks.filter((check) => check.severity === severity),
  })).filter(({ own }) => own.length > 0);
  return (
    <section aria-labelledby="author-check">
      <h3 id="author-check">Check</h3>
      {parts.length === 0 ? (
        <p>
          {CHECKS.none} <a href={stepHref(quiz.id, 'save')}>Save it, or give it to a class</a>.
        </p>
      ) : null}
      {parts.map(({ severity, own }) => (
        <section key={severity} aria-labelledby={`author-${severity}`}>
          <h4 id={`author-${severity}`}>
            {CHECKS[severity]} <span className="author-count">{own.length}</span>
          </h4>
          <p className="quiet">{CHECKS.hints[severity]}</p>
          <ul className={`author-list author-findings author-findings--${severity}`}>
            {own.map((check) => (
              <Finding key={JSON.stringify(check)} quiz={quiz} check={check} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
