import { useMemo } from 'react';
import { scoreOf } from '../../../core/gradebook/table/rounds.ts';
import type { Table } from '../../../core/gradebook/table/table.ts';
import { wholeScore } from '../../../messages/wholeScore.ts';
import { count } from '../words.ts';

interface Remark {
  readonly id: string;
  readonly title: string;
  readonly marked: number;
  readonly changed: number;
  /** Told no score: a code, or an assignment whose key was sealed. */
  readonly untold: number;
}

/** Says what a mended key made of results that were handed in before. */
export function Remarked({ table }: { readonly table: Table }) {
  const remarks = useMemo(() => remarksOf(table), [table]);
  if (remarks.length === 0) return null;
  return (
    <div className="notice">
      {remarks.map(({ id, title, marked, changed, untold }) => (
        <p key={id}>
          The key of “{title}” is another than {count(marked, 'result')} {marked === 1 ? 'was' : 'were'} made
          with. All are marked anew: {changed === 1 ? '1 score' : `${changed} scores`} changed
          {untold > 0 ? `, and of ${untold} the learner was told no score to compare` : ''}.
        </p>
      ))}
    </div>
  );
}

function remarksOf({ columns, rows }: Table): Remark[] {
  return columns.flatMap(({ id, title }, at) => {
    const rounds = rows
      .flatMap(({ cells }) => cells[at]?.rounds ?? [])
      .filter(({ marking }) => marking?.state === 'marked' && marking.notices.includes('other-key-version'));
    if (rounds.length === 0) return [];
    const told = rounds.filter(({ handIn }) => handIn.result.score !== null);
    const changed = told.filter((round) => {
      const [before, now] = [round.handIn.result.score, scoreOf(round)];
      return before !== null && now !== null && wholeScore(before) !== wholeScore(now);
    });
    return [
      { id, title, marked: rounds.length, changed: changed.length, untold: rounds.length - told.length },
    ];
  });
}
