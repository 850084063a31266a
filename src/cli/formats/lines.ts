import type { Loss } from '../../core/formats/annotated.ts';
import { groupBy } from '../../core/scoring/groupBy.ts';
import { lossSentence } from '../../messages/formats.ts';

/** More lines than this say nothing that the first ones do not. */
const MOST_LINES = 50;
/** Losses of one kind that are written out. */
const MOST_ALIKE = 5;

/** What was lost, a line each; of many of one kind the first few and how many more there are. */
export function lossLines(losses: readonly Loss[]): string[] {
  const kinds = [...groupBy(losses, ({ code }) => code).values()];
  return kinds.flatMap((alike) => {
    const told = alike.length <= MOST_ALIKE + 1 ? alike : alike.slice(0, MOST_ALIKE);
    const rest = alike.length - told.length;
    return [...told.map(lossSentence), ...(rest === 0 ? [] : [`  … and ${rest} more like this.`])];
  });
}

/** Lines for a person, not more than anybody reads. */
export function shortened(lines: readonly string[]): string[] {
  return lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more (--json lists all).`];
}
