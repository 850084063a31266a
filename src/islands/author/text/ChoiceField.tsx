interface Props<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, in a list that opens. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { id, label, hint, choices, value, onChange } = props;
  return (
    <div className="teach-field">
      <label htmlFor={id}>{label}</label>
      <p className="teach-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <select
        id={id}
        className="field"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
