import type { LocatedKey } from '../pack/located.ts';
import type { Result } from '../scoring/result.ts';
import { type MarkedFair, type MarkedItem, markTable } from './marks.ts';
import { type Remark, remarksOn, type Statistics, statistics } from './statistics.ts';

interface Analysed extends Statistics {
  readonly remarks: readonly Remark[];
}

/** One row of the item analysis: an item of the key, or a fair passage. */
export type ItemRow = (Omit<MarkedItem, 'marks'> & Analysed) | (Omit<MarkedFair, 'marks'> & Analysed);

/**
 * The item analysis of a class: see `statistics` for the figures and `markTable` for the marks they are made of. Items
 * come first, in the order of the key, then fair passages.
 *
 * @param attempts one a learner, all scored by `key`; several attempts of one learner would count as several learners
 * @throws RangeError for an attempt that was scored by another key
 */
export function itemAnalysis(attempts: readonly Result[], key: LocatedKey): ItemRow[] {
  const { entries, totals } = markTable(attempts, key);
  return entries.map(({ marks, ...rest }): ItemRow => {
    const figures = statistics(marks, totals, 1);
    return { ...rest, ...figures, remarks: remarksOn(figures, attempts.length) };
  });
}
