import { type ReactNode, useEffect, useState } from 'react';
import type { ProblemsById } from './problems.ts';

interface Props {
  readonly title: string;
  /** What is set within, in a few words. */
  readonly value: string;
  /** What the ids of the fields within begin with. */
  readonly fields: readonly string[];
  readonly problems: ProblemsById;
  readonly children: ReactNode;
}

/** Terms that most assignments leave as they are: folded away, with what they say in sight, open where one is wrong. */
export function MoreTerms({ title, value, fields, problems, children }: Props) {
  const [open, setOpen] = useState(false);
  const isWrong = [...problems.keys()].some((id) => fields.some((field) => id.startsWith(field)));
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  return (
    <details className="teach-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3> <span className="quiet">{value}</span>
      </summary>
      {children}
    </details>
  );
}
