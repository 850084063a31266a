import { type Cell, type Round, scoreOf } from '../../../core/gradebook/rounds.ts';
import { wholeScore } from '../../../messages/wholeScore.ts';
import { codesOf, NOTICES_SHORT, UNMARKED_SHORT } from '../rounds.ts';

interface Props {
  readonly cell: Cell;
  readonly who: string;
  readonly title: string;
  readonly onOpen: () => void;
}

/** One learner on one quiz: the score that counts, and in words what is particular about it. */
export function ScoreCell({ cell, who, title, onOpen }: Props) {
  const { counting, rounds, state } = cell;
  if (!counting) {
    return (
      <td className={`gb-cell gb-cell--${state}`}>
        {state === 'missing' ? <span className="gb-missing">not yet</span> : null}
      </td>
    );
  }
  const marks = marksOf(counting, rounds.length);
  const score = scoreOf(counting);
  const shown = score === null ? unmarkedWords(counting) : String(wholeScore(score));
  return (
    <td className="gb-cell">
      <button
        type="button"
        className="gb-score"
        aria-label={[`${who}, ${title}: ${shown}`, ...marks].join(', ')}
        onClick={onOpen}
      >
        <span className={score === null ? 'gb-unmarked' : 'gb-number'}>{shown}</span>
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
