import type { HTMLInputTypeAttribute, ReactNode } from 'react';

interface Props {
  /** Names the field on the page, so that a problem can lead to it. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'numeric' | 'email';
  /** Several lines. */
  readonly rows?: number;
  readonly className?: string;
  readonly autoCapitalize?: 'none';
}

/** What is longer was pasted into the wrong field. */
const LONGEST = 100_000;
const WITHOUT_LENGTH: ReadonlySet<string> = new Set(['number', 'date', 'time']);

/** A labelled field with what helps to fill it in, and what is wrong with it. */
export function TextField(props: Props) {
  const { id, label, value, onChange, hint, problem, type = 'text', inputMode, rows, className } = props;
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    className: 'field',
    maxLength: WITHOUT_LENGTH.has(type) ? undefined : LONGEST,
    value,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
  } as const;
  return (
    <div className={className ? `teach-field ${className}` : 'teach-field'}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="teach-hint">
          {hint}
        </p>
      ) : null}
      {rows === undefined ? (
        <input
          {...shared}
          type={type}
          inputMode={inputMode}
          autoComplete="off"
          autoCapitalize={props.autoCapitalize}
          spellCheck={props.autoCapitalize === 'none' ? false : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      <ProblemLine id={id} problem={problem} />
    </div>
  );
}

/** What is wrong with a field, beside it. */
export function ProblemLine({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
  return problem ? (
    <p id={`${id}-problem`} className="teach-problem">
      {problem}
    </p>
  ) : null;
}
