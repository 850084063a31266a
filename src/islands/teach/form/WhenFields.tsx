import type { AssignForm } from '../../../stores/teach/form/assignForm.ts';
import { changeForm } from '../../../stores/teach/form/formStore.ts';
import type { ProblemsById } from './problems.ts';
import { TextField } from './TextField.tsx';

interface Props {
  readonly form: AssignForm;
  readonly problems: ProblemsById;
}

/** Whom it is for and when it is due: what differs from one assignment to the next. */
export function WhenFields({ form, problems }: Props) {
  return (
    <section className="teach-part" aria-labelledby="assign-when">
      <h3 id="assign-when">Class and due date</h3>
      <TextField
        id="assign-classes"
        label="Given to"
        hint="For you alone: classes, parted by commas, as “7b, 8a”. The gradebook then misses nobody else."
        value={form.classes}
        onChange={(classes) => changeForm({ classes })}
      />
      <p className="teach-hint">The due date is advisory: who is late can still hand in, and you see it.</p>
      <div className="teach-columns">
        <TextField
          id="assign-due"
          label="Due day"
          hint="Empty: no due date."
          type="date"
          value={form.dueDate}
          problem={problems.get('assign-due')}
          onChange={(dueDate) => changeForm({ dueDate })}
        />
        <TextField
          id="assign-due-time"
          label="Due time"
          hint="Empty: the end of the day."
          type="time"
          value={form.dueTime}
          onChange={(dueTime) => changeForm({ dueTime })}
        />
      </div>
    </section>
  );
}
