import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { QUIZ_NOTES, SEALED_RULES_OUT } from '../../../messages/teachForm.ts';
import type { AssignForm } from '../../../stores/teach/form/assignForm.ts';
import { changeForm } from '../../../stores/teach/form/formStore.ts';
import { rulesOf } from '../../../stores/teach/form/ruledOut.ts';
import { Choices, Tick } from './Choices.tsx';
import { PasscodeField } from './PasscodeField.tsx';
import type { ProblemsById } from './problems.ts';

interface Props {
  readonly form: AssignForm;
  /** As far as it is there. */
  readonly quiz: TeachQuiz | null;
  readonly problems: ProblemsById;
}

/** What learners are told, when, and whether the key is sealed meanwhile. */
export function FeedbackFields({ form, quiz, problems }: Props) {
  const rules = rulesOf(form, quiz);
  const off = (what: keyof typeof SEALED_RULES_OUT) => (rules.sealed ? SEALED_RULES_OUT[what] : undefined);
  return (
    <section className="teach-part" aria-labelledby="assign-feedback">
      <h3 id="assign-feedback">Key and feedback</h3>
      <Tick
        type="checkbox"
        id="assign-sealed"
        label="Seal the key under a passcode"
        hint="For graded work: nothing learners get holds a readable answer before you read out the passcode."
        off={rules.sealedBySite ? QUIZ_NOTES.sealed : undefined}
        checked={rules.sealed}
        onChange={(sealed) => changeForm({ sealed })}
      />
      <Choices
        legend="Feedback"
        name="feedback"
        value={rules.feedback}
        onChange={(feedback) => changeForm({ feedback })}
        choices={[
          { value: 'end', label: 'After handing in', off: off('end') },
          {
            value: 'each',
            label: 'After each flag',
            hint: 'Learners may check a flag as soon as it is made; it then stays as it is.',
            off: off('each'),
          },
          {
            value: 'release',
            label: 'When I read out a passcode',
            hint: rules.sealed
              ? undefined
              : 'Without sealing this is a courtesy: a learner who looks into the page finds the answers.',
          },
        ]}
      />
      {rules.needsPasscode ? (
        <PasscodeField
          passcode={form.passcode}
          remember={form.remember}
          problem={problems.get('assign-passcode')}
        />
      ) : null}
    </section>
  );
}
