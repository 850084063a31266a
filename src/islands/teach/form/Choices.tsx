import type { ReactNode } from 'react';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why it cannot be chosen. */
  readonly off?: string | undefined;
}

interface Props<Value extends string> {
  readonly legend: string;
  /** Names the group within the form. */
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly children?: ReactNode;
}

/** One of several, all in view; one that is off says why. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { legend, name, choices, value, onChange, children } = props;
  return (
    <fieldset className="teach-group">
      <legend>{legend}</legend>
      {children}
      {choices.map((choice) => (
        <Tick
          key={choice.value}
          type="radio"
          id={`assign-${name}-${choice.value}`}
          name={name}
          label={choice.label}
          hint={choice.hint}
          off={choice.off}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly off?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One box or button to tick, the whole line being its target. */
export function Tick({ type, id, name, label, hint, off, checked, onChange }: TickProps) {
  const about = off ?? hint;
  return (
    <div className={off ? 'teach-tick teach-tick--off' : 'teach-tick'}>
      <input
        id={id}
        type={type}
        name={name}
        checked={checked}
        disabled={off !== undefined}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {about ? (
        <p id={`${id}-about`} className="teach-hint">
          {about}
        </p>
      ) : null}
    </div>
  );
}
