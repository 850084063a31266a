import type { AssignForm } from '../../../stores/teach/form/assignForm.ts';
import { MOST } from '../../../stores/teach/form/formProblems.ts';
import { changeForm } from '../../../stores/teach/form/formStore.ts';
import type { ProblemsById } from './problems.ts';
import { TextField } from './TextField.tsx';

interface Props {
  readonly form: AssignForm;
  readonly problems: ProblemsById;
}

/** Time, more time for some, and attempts: all of it advice. */
export function LimitFields({ form, problems }: Props) {
  return (
    <>
      <p className="teach-hint">
        Advisory: a page without a server cannot enforce these. It tells learners, counts, and shows you who
        took longer or tried more often.
      </p>
      <div className="teach-columns">
        <TextField
          id="assign-minutes"
          label="Time limit in minutes"
          hint="Empty: no limit."
          inputMode="numeric"
          value={form.minutes}
          problem={problems.get('assign-minutes')}
          onChange={(minutes) => changeForm({ minutes })}
        />
        <TextField
          id="assign-attempts"
          label="Attempts"
          hint="Empty: as many as they like."
          inputMode="numeric"
          value={form.attempts}
          problem={problems.get('assign-attempts')}
          onChange={(attempts) => changeForm({ attempts })}
        />
      </div>
      {form.minutes.trim() === '' ? null : <Accommodations form={form} problems={problems} />}
    </>
  );
}

function Accommodations({ form: { accommodations }, problems }: Props) {
  const change = (row: number, part: Partial<(typeof accommodations)[number]>) =>
    changeForm({
      accommodations: accommodations.map((entry, index) => (index === row ? { ...entry, ...part } : entry)),
    });
  const remove = (row: number) => {
    changeForm({ accommodations: accommodations.filter((_, index) => index !== row) });
    requestAnimationFrame(() => document.getElementById('assign-more-time')?.focus());
  };
  const add = () => {
    changeForm({ accommodations: [...accommodations, { name: '', minutes: '' }] });
    requestAnimationFrame(() =>
      document.getElementById(`assign-accommodation-name-${accommodations.length}`)?.focus(),
    );
  };
  return (
    <fieldset className="teach-group">
      <legend>More time for some</legend>
      <p className="teach-hint">Learners choose theirs before they start, and you see which they chose.</p>
      {accommodations.map(({ name, minutes }, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own until one is typed
        <div key={row} className="teach-row">
          <TextField
            id={`assign-accommodation-name-${row}`}
            label="Called"
            value={name}
            problem={problems.get(`assign-accommodation-name-${row}`)}
            onChange={(typed) => change(row, { name: typed })}
          />
          <TextField
            id={`assign-accommodation-minutes-${row}`}
            className="teach-field--short"
            label="Minutes more"
            inputMode="numeric"
            value={minutes}
            problem={problems.get(`assign-accommodation-minutes-${row}`)}
            onChange={(typed) => change(row, { minutes: typed })}
          />
          <button
            type="button"
            className="button-quiet"
            aria-label={`Remove ${name.trim() || `arrangement ${row + 1}`}`}
            onClick={() => remove(row)}
          >
            Remove
          </button>
        </div>
      ))}
      {accommodations.length < MOST.accommodations ? (
        <button id="assign-more-time" type="button" className="button-quiet" onClick={add}>
          Add an arrangement
        </button>
      ) : null}
    </fieldset>
  );
}
