import type { ItemRow } from './itemAnalysis.ts';
import type { OverFlagged } from './overFlagged.ts';

type CoreRow = Extract<ItemRow, { kind: 'item' }>;

/** What is worth five minutes in class. */
export interface TalkingPoints {
  /** The core item most learners missed; `null` when none was missed. */
  readonly missed: CoreRow | null;
  /** What most learners flagged without cause; `null` when there is nothing that several did. */
  readonly falseAlarm: OverFlagged | null;
}

/** Core items that somebody missed, the most missed first; among equals those that fewer hit, then as in the key. */
export function missedCore(rows: readonly ItemRow[]): CoreRow[] {
  return rows
    .filter((row) => row.kind === 'item')
    .filter(({ entry, outcomes }) => entry.weight === 'core' && outcomes.missed > 0)
    .sort((a, b) => b.outcomes.missed - a.outcomes.missed || a.outcomes.hit - b.outcomes.hit);
}

/** @param popular as `overFlagged` gives it */
export function talkingPoints(rows: readonly ItemRow[], popular: readonly OverFlagged[]): TalkingPoints {
  return { missed: missedCore(rows)[0] ?? null, falseAlarm: popular[0] ?? null };
}

/** What is to be seen at once on the article. */
export interface StandOuts {
  /** Core items that half the class or more missed, the most missed first. */
  readonly missed: readonly CoreRow[];
  /** What a fifth of the class or more flagged without cause, and several learners at that; the most popular first. */
  readonly falseAlarms: readonly OverFlagged[];
}

/** @param attempts how many learners there are */
export function standOuts(
  rows: readonly ItemRow[],
  popular: readonly OverFlagged[],
  attempts: number,
): StandOuts {
  return {
    missed: missedCore(rows).filter(({ outcomes }) => 2 * outcomes.missed >= attempts),
    falseAlarms: popular.filter(({ learners }) => 5 * learners >= attempts),
  };
}
