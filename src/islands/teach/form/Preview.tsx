import { useMemo } from 'react';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { termLines } from '../../../messages/assigned.ts';
import type { AssignForm } from '../../../stores/teach/form/assignForm.ts';
import { formTerms } from '../../../stores/teach/form/formTerms.ts';

interface Props {
  readonly form: AssignForm;
  readonly quiz: TeachQuiz | null;
}

const NO_QUIZ = { slug: '', title: 'The quiz', keyFingerprint: '', sealed: null };

/** What learners will read before they start, in the words they read it in. */
export function Preview({ form, quiz }: Props) {
  const terms = useMemo(() => formTerms(form, quiz ?? NO_QUIZ), [form, quiz]);
  return (
    <section className="teach-preview" aria-label="What learners will read">
      <p>
        <strong lang={quiz?.lang}>{terms.title}</strong>
      </p>
      {terms.instructions === '' ? null : <p className="teach-instructions">{terms.instructions}</p>}
      <dl>
        {termLines({ ...terms, id: '', release: '' }).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {terms.accommodations.map(({ name, minutes }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{minutes === 1 ? '1 minute' : `${minutes} minutes`} more.</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
