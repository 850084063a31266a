import type { Cell } from '../../../core/gradebook/table/rounds.ts';
import { wholeScore } from '../../../messages/wholeScore.ts';
import { type Figure, figureIn } from '../../../stores/gradebook/table/figures.ts';

/** What the figures are called, in the heads of the table and where one is chosen. */
export const FIGURE_NAMES: Readonly<Record<Figure, string>> = {
  score: 'Score',
  attempts: 'Attempts',
  time: 'Time on task',
  found: 'Items found',
  'false-alarms': 'False alarms',
  discernment: 'Discernment',
};

const MINUTE = 60_000;

/** A figure as short as a cell; a dash where it cannot be told, and nothing where nothing was handed in. */
export function figureWords(cell: Cell, figure: Figure): string {
  if (cell.rounds.length === 0) return '';
  const value = figureIn(cell, figure);
  if (value === null) return '–';
  switch (figure) {
    case 'score':
      return String(wholeScore(value));
    case 'found':
      return `${value}${ofItems(cell)}`;
    case 'discernment':
      return signed(Math.round(value * 100));
    case 'time':
      return `${Math.round(value / MINUTE)} min`;
    case 'attempts':
    case 'false-alarms':
      return String(value);
  }
}

function ofItems({ counting }: Cell): string {
  if (counting?.marking?.state !== 'marked') return '';
  const { core, extra } = counting.marking.result;
  return ` of ${core.total + extra.total}`;
}

/** With a plus, or a minus as print has it. */
function signed(value: number): string {
  if (value < 0) return `−${-value}`;
  return value > 0 ? `+${value}` : '0';
}
