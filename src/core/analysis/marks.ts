import type { LocatedItem, LocatedKey, LocatedNote } from '../pack/located.ts';
import type { ItemOutcome, ItemResult, Result } from '../scoring/result.ts';

/** An item or a fair passage of the key, and what each attempt made of it. */
export type MarkedEntry = MarkedItem | MarkedFair;

interface MarkedBase {
  /** One for each attempt: 0, ½ or 1. */
  readonly marks: Float64Array;
  readonly outcomes: Readonly<Record<ItemOutcome, number>>;
}

export interface MarkedItem extends MarkedBase {
  readonly kind: 'item';
  readonly entry: LocatedItem;
}

/** Of a fair passage, `hit` counts those who left it alone and `missed` those who flagged it. */
export interface MarkedFair extends MarkedBase {
  readonly kind: 'fair';
  readonly entry: LocatedNote;
}

export interface MarkTable {
  readonly entries: readonly MarkedEntry[];
  /** Of each attempt, the sum of its marks. */
  readonly totals: Float64Array;
}

interface Told {
  readonly mark: number;
  readonly outcome: ItemOutcome;
}

const HIT: Told = { mark: 1, outcome: 'hit' };
const MISSED: Told = { mark: 0, outcome: 'missed' };

/** Whether an attempt was scored by this key, as it was in play: with other families in play other items are asked for. */
export function isScoredBy(attempt: Result, { items, fair }: LocatedKey): boolean {
  return (
    attempt.items.length === items.length &&
    attempt.fair.total === fair.length &&
    items.every(({ id }, index) => attempt.items[index]?.id === id)
  );
}

/**
 * What each attempt is given for each entry of the key: an item counts 1 for a hit and ½ for a near under the right
 * family; a fair passage 1 for being left alone.
 *
 * @throws RangeError for an attempt that was scored by another key
 */
export function markTable(attempts: readonly Result[], key: LocatedKey): MarkTable {
  const totals = new Float64Array(attempts.length);
  const marked = (told: (attempt: Result, index: number) => Told) => {
    const marks = new Float64Array(attempts.length);
    const outcomes = { hit: 0, near: 0, missed: 0 };
    attempts.forEach((attempt, index) => {
      const { mark, outcome } = told(attempt, index);
      marks[index] = mark;
      totals[index] = (totals[index] ?? 0) + mark;
      outcomes[outcome] += 1;
    });
    return { marks, outcomes };
  };
  const items = key.items.map(
    (item, index): MarkedItem => ({
      kind: 'item',
      entry: item,
      ...marked((attempt) => toldOf(itemIn(attempt, item.id, index))),
    }),
  );
  const flagged = attempts.map(({ fair }) => new Set(fair.flagged));
  const fair = key.fair.map(
    (note): MarkedFair => ({
      kind: 'fair',
      entry: note,
      ...marked((_, index) => (flagged[index]?.has(note.id) ? MISSED : HIT)),
    }),
  );
  return { entries: [...items, ...fair], totals };
}

function itemIn(attempt: Result, id: string, index: number): ItemResult {
  const found = attempt.items[index];
  if (found?.id !== id) throw new RangeError(`An attempt was scored by another key: it has no item “${id}”.`);
  return found;
}

function toldOf({ outcome, reason }: ItemResult): Told {
  if (outcome === 'near') return { mark: reason === 'wrong-family' ? 0 : 0.5, outcome };
  return outcome === 'hit' ? HIT : MISSED;
}
