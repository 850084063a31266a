import type { LocatedKey } from '../pack/located.ts';
import { groupBy } from '../scoring/groupBy.ts';
import type { ItemOutcome, Result } from '../scoring/result.ts';
import { FAMILIES, type Family } from '../taxonomy/technique.ts';
import { type MarkedItem, type MarkTable, markTable } from './marks.ts';
import { type Statistics, statistics } from './statistics.ts';

/** The items of one family or technique, taken as one item whose best mark is their number. */
export interface GroupRow extends Statistics {
  /** The id of the family or technique. */
  readonly id: string;
  readonly family: Family;
  /** How many items of the key belong to it. */
  readonly items: number;
  /** How often an item of it was hit, near or missed, over all attempts. */
  readonly outcomes: Readonly<Record<ItemOutcome, number>>;
}

export interface GroupAnalysis {
  /** Families of which the key has items, in their fixed order. */
  readonly families: readonly GroupRow[];
  /** Techniques by the family under which the key first names them, and in that order. */
  readonly techniques: readonly GroupRow[];
}

/**
 * The item analysis taken together by family and by technique: the figures of `statistics`, with the rest of the marks
 * being those on all other items and on fair passages.
 *
 * @param attempts one a learner, all scored by `key`
 * @throws RangeError for an attempt that was scored by another key
 */
export function groupAnalysis(attempts: readonly Result[], key: LocatedKey): GroupAnalysis {
  const table = markTable(attempts, key);
  const items = table.entries.filter((entry) => entry.kind === 'item');
  const families = FAMILIES.flatMap((family) => {
    const own = items.filter((item) => item.entry.family === family);
    return own.length === 0 ? [] : [groupRow(family, family, own, table)];
  });
  // Items of one technique count under two families where not all families are in play: see `keyInPlay`.
  const techniques = [...groupBy(items, (item) => item.entry.technique)].flatMap(([id, group]) => {
    const [first] = group;
    return first ? [groupRow(id, first.entry.family, group, table)] : [];
  });
  const rank = ({ family }: GroupRow) => FAMILIES.indexOf(family);
  return { families, techniques: techniques.sort((a, b) => rank(a) - rank(b)) };
}

function groupRow(id: string, family: Family, items: readonly MarkedItem[], table: MarkTable): GroupRow {
  const marks = new Float64Array(table.totals.length);
  const outcomes = { hit: 0, near: 0, missed: 0 };
  for (const item of items) {
    item.marks.forEach((mark, attempt) => {
      marks[attempt] = (marks[attempt] ?? 0) + mark;
    });
    outcomes.hit += item.outcomes.hit;
    outcomes.near += item.outcomes.near;
    outcomes.missed += item.outcomes.missed;
  }
  return { id, family, items: items.length, outcomes, ...statistics(marks, table.totals, items.length) };
}
