import { useState } from 'react';
import { TextField } from '../../teach/form/TextField.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list, typed one thing a line. Blank lines stay in the field while somebody types, and out of the list. */
export function LinesField({ id, label, hint, lines, onChange }: Props) {
  const [typed, setTyped] = useState(() => lines.join('\n'));
  const isSame = listOf(typed).join('\n') === lines.join('\n');
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      rows={3}
      value={isSame ? typed : lines.join('\n')}
      onChange={(value) => {
        setTyped(value);
        onChange(listOf(value));
      }}
    />
  );
}

function listOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
