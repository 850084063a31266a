import { SEALED_RULES_OUT } from '../../../messages/teachForm.ts';
import type { AssignForm } from '../../../stores/teach/form/assignForm.ts';
import { changeForm } from '../../../stores/teach/form/formStore.ts';
import type { Rules } from '../../../stores/teach/form/ruledOut.ts';
import { Choices, Tick } from './Choices.tsx';

interface Props {
  readonly unlisted: AssignForm['unlisted'];
  readonly rules: Rules;
}

/** Help on the way, and what flags cost that the key does not know. */
export function HelpFields({ unlisted, rules }: Props) {
  const off = (what: keyof typeof SEALED_RULES_OUT) => (rules.sealed ? SEALED_RULES_OUT[what] : undefined);
  return (
    <>
      <fieldset className="teach-group">
        <legend>Help on the way</legend>
        <Tick
          type="checkbox"
          id="assign-hints"
          label="Hints"
          hint="A hint names a paragraph that still holds something. You see how many were taken."
          off={off('hints')}
          checked={rules.hints}
          onChange={(hints) => changeForm({ hints })}
        />
        <Tick
          type="checkbox"
          id="assign-show-count"
          label="Say how many core items there are"
          off={off('showCount')}
          checked={rules.showCount}
          onChange={(showCount) => changeForm({ showCount })}
        />
      </fieldset>
      <Choices
        legend="Flags that the key does not know"
        name="unlisted"
        value={unlisted}
        onChange={(rule) => changeForm({ unlisted: rule })}
        choices={[
          { value: 'neutral', label: 'Do not count', hint: 'A key never lists everything.' },
          {
            value: 'costs',
            label: 'Lower the score',
            hint: 'Against flagging everything; it also costs those who find what the key missed.',
          },
        ]}
      />
    </>
  );
}
