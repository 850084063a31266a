import type { AssignForm } from '../../../stores/teach/form/assignForm.ts';
import { changeForm } from '../../../stores/teach/form/formStore.ts';
import { Choices } from './Choices.tsx';
import type { ProblemsById } from './problems.ts';
import { TextField } from './TextField.tsx';

/** Who learners say they are, what they read, and where results go. */
export function LearnerFields({
  form,
  problems,
}: {
  readonly form: AssignForm;
  readonly problems: ProblemsById;
}) {
  return (
    <>
      <Choices
        legend="They give"
        name="identity"
        value={form.identity}
        onChange={(identity) => changeForm({ identity })}
        choices={[
          { value: 'name', label: 'Their name and class' },
          {
            value: 'code',
            label: 'A code in place of a name',
            hint: 'You give out the codes; put them on the roster of the gradebook.',
          },
        ]}
      />
      <TextField
        id="assign-instructions"
        label="Instructions"
        hint="Plain text, shown before they start. Short ones keep the QR code coarse."
        rows={4}
        value={form.instructions}
        problem={problems.get('assign-instructions')}
        onChange={(instructions) => changeForm({ instructions })}
      />
      <TextField
        id="assign-mail"
        label="E-mail address for results"
        hint="Learners can mail you their result; they see this address. May be empty."
        inputMode="email"
        autoCapitalize="none"
        value={form.mail}
        problem={problems.get('assign-mail')}
        onChange={(mail) => changeForm({ mail })}
      />
    </>
  );
}
