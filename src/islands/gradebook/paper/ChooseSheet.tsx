import { useStore } from '@nanostores/react';
import { useEffect, useId, useState } from 'react';
import { folded } from '../../../core/gradebook/people/people.ts';
import { $gradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { $table, knownAssignments } from '../../../stores/gradebook/table/tableStore.ts';
import {
  $wholeLibrary,
  $wholeLibraryFailed,
  loadWholeLibrary,
} from '../../../stores/library/wholeLibrary.ts';
import type { SheetOf } from './PaperScreen.tsx';

interface Props {
  /** The file of all quizzes of the site. */
  readonly library: string;
  readonly of: SheetOf | null;
  readonly onChoose: (of: SheetOf | null) => void;
}

/** More are found by typing. */
const LISTED = 100;

/** Chooses the assignment, or the quiz that was practised, of which worksheets are typed in. */
export function ChooseSheet({ library, of, onChoose }: Props) {
  const gradebook = useStore($gradebook);
  const table = useStore($table);
  const whole = useStore($wholeLibrary);
  const failed = useStore($wholeLibraryFailed);
  const [text, setText] = useState('');
  const id = useId();
  useEffect(() => loadWholeLibrary(library), [library]);
  const words = folded(text).split(' ');
  const isWanted = (title: string) => words.every((word) => folded(title).includes(word));
  const assigned = [...knownAssignments(gradebook).all.values()]
    .map(({ terms }) => ({ id: terms.id, quiz: terms.quiz, title: terms.title || terms.quiz }))
    .filter(({ title }) => isWanted(title));
  const titleOf = (column: { readonly quiz: string; readonly title: string }) =>
    [column.quiz, column.title] as const;
  const site = new Map([
    ...table.columns.map(titleOf),
    ...(whole?.quizzes ?? []).map(({ slug, title }) => [slug, title] as const),
  ]);
  const quizzes = [...site].filter(([, title]) => isWanted(title));
  const choose = (value: string) => {
    const [kind, name = ''] = [value.slice(0, 2), value.slice(2)];
    if (kind === 'q:') onChoose({ quiz: name, assignment: null });
    else if (kind === 'a:') {
      const found = assigned.find((one) => one.id === name);
      if (found) onChoose({ quiz: found.quiz, assignment: found.id });
    } else onChoose(null);
  };
  const value = of === null ? '' : of.assignment === null ? `q:${of.quiz}` : `a:${of.assignment}`;
  return (
    <div className="gb-filters">
      <div>
        <label htmlFor={`${id}-find`}>Find a quiz</label>
        <input
          id={`${id}-find`}
          className="field"
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-of`}>Worksheet of</label>
        <select
          id={`${id}-of`}
          className="field"
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">Choose…</option>
          {assigned.length > 0 ? (
            <optgroup label="Assignments">
              {assigned.map((one) => (
                <option key={one.id} value={`a:${one.id}`}>
                  {one.title} ({one.id})
                </option>
              ))}
            </optgroup>
          ) : null}
          <optgroup label="Practice">
            {quizzes.slice(0, LISTED).map(([slug, title]) => (
              <option key={slug} value={`q:${slug}`}>
                {title}
              </option>
            ))}
          </optgroup>
        </select>
        {failed ? <p role="alert">The list of quizzes could not be loaded.</p> : null}
      </div>
    </div>
  );
}
