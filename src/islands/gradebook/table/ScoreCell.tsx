import type { Cell, Round } from '../../../core/gradebook/table/rounds.ts';
import type { Shown } from '../../../stores/gradebook/table/figures.ts';
import { codesOf, NOTICES_SHORT, UNMARKED_SHORT } from '../rounds.ts';
import { figureWords } from './figureWords.ts';

interface Props {
  readonly cell: Cell;
  readonly shown: Shown;
  readonly who: string;
  readonly title: string;
  readonly onOpen: () => void;
}

/** One learner on one quiz: the figure of the hand-in that counts, and in words what is particular about it. */
export function ScoreCell({ cell, shown, who, title, onOpen }: Props) {
  const { counting, rounds, state } = cell;
  if (!counting) {
    return (
      <td className={`gb-cell gb-cell--${state}`}>
        {state === 'missing' ? <span className="gb-missing">not yet</span> : null}
      </td>
    );
  }
  const marks = marksOf(counting, rounds.length);
  const isMarked = state === 'marked';
  const words = isMarked ? figureWords(cell, shown) : unmarkedWords(counting);
  return (
    <td className="gb-cell">
      <button
        type="button"
        className="gb-score"
        aria-label={[`${who}, ${title}: ${words}`, ...marks].join(', ')}
        onClick={onOpen}
      >
        <span className={isMarked ? 'gb-number' : 'gb-unmarked'}>{words}</span>
        {marks.length > 0 ? <span className="gb-marks">{marks.join(' · ')}</span> : null}
      </button>
    </td>
  );
}

function marksOf(round: Round, rounds: number): string[] {
  const { result, way } = round.handIn;
  const hints = result.assigned?.hints ?? 0;
  return [
    ...codesOf(round).map((code) => NOTICES_SHORT[code]),
    ...(hints > 0 ? [`${hints} ${hints === 1 ? 'hint' : 'hints'}`] : []),
    ...(way === 'paper' ? ['paper'] : []),
    ...(rounds > 1 ? [`${rounds} rounds`] : []),
  ];
}

function unmarkedWords({ marking }: Round): string {
  return marking && marking.state !== 'marked' ? UNMARKED_SHORT[marking.state] : '…';
}
