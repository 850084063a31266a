import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** How many lines it shows; one line takes no line breaks. */
  readonly rows: number;
  readonly onType: (value: string) => void;
}

/** What is longer would not be read again where it was stored. */
const LONGEST = 100_000;

/** A field that keeps every letter as it is typed. */
export function TypedField({ label, hint, value, rows, onType }: Props) {
  const id = useId();
  const field = {
    id,
    className: 'field',
    dir: 'auto',
    maxLength: LONGEST,
    value,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onType(event.target.value),
  };
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="desk-hint">
          {hint}
        </p>
      )}
      {rows > 1 ? <textarea {...field} rows={rows} /> : <input {...field} type="text" />}
    </div>
  );
}
