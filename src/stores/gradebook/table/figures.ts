import type { Cell } from '../../../core/gradebook/table/rounds.ts';

/** What a cell of the table tells of the hand-in that counts. */
export type Shown = 'score' | 'found' | 'false-alarms' | 'discernment' | 'time';

/** All that is told of a learner on a quiz: how often they handed in, and what the hand-in that counts is like. */
export type Figure = Shown | 'attempts';

/**
 * A figure of a cell as a number, to sort by: the score of 100, items found, false alarms, discernment from -1 to 1,
 * milliseconds on task, hand-ins. `null` where it is not known; nobody timed a worksheet.
 */
export function figureIn({ counting, rounds }: Cell, figure: Figure): number | null {
  if (figure === 'attempts') return rounds.length === 0 ? null : rounds.length;
  if (counting?.marking?.state !== 'marked') return null;
  const { marking, handIn } = counting;
  const { score, core, extra, falseAlarms, discernment } = marking.result;
  switch (figure) {
    case 'score':
      return score;
    case 'found':
      return core.hit + extra.hit;
    case 'false-alarms':
      return falseAlarms;
    case 'discernment':
      return discernment;
    case 'time':
      return handIn.way === 'paper' ? null : handIn.result.activeMs;
  }
}
