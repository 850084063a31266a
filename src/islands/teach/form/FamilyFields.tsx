import { FAMILIES, type Family } from '../../../core/taxonomy/technique.ts';
import { FAMILY_LIST } from '../../../messages/families.ts';
import { changeForm } from '../../../stores/teach/form/formStore.ts';
import { Tick } from './Choices.tsx';
import type { ProblemsById } from './problems.ts';
import { ProblemLine } from './TextField.tsx';

const ID = 'assign-families';

/** Which families are in play. */
export function FamilyFields({
  families,
  problems,
}: {
  readonly families: readonly Family[];
  readonly problems: ProblemsById;
}) {
  const problem = problems.get(ID);
  const tick = (id: Family, on: boolean) =>
    changeForm({ families: FAMILIES.filter((family) => (family === id ? on : families.includes(family))) });
  return (
    <fieldset
      id={ID}
      tabIndex={-1}
      className="teach-group"
      aria-describedby={problem ? `${ID}-problem` : undefined}
    >
      <legend>Families in play</legend>
      {FAMILY_LIST.map(({ id, name, definition }) => (
        <Tick
          key={id}
          type="checkbox"
          id={`assign-family-${id}`}
          label={name}
          hint={definition}
          checked={families.includes(id)}
          onChange={(on) => tick(id, on)}
        />
      ))}
      <ProblemLine id={ID} problem={problem} />
    </fieldset>
  );
}
