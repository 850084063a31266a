import type { Table } from '../../table.ts';
import { outcomeOf } from '../figures/finds.ts';
import type { FlaggedText } from '../figures/flaggedText.ts';

/** What became of a rule's suggestions. */
export interface RuleTally {
  readonly rule: string;
  readonly true: number;
  readonly neutral: number;
  readonly false: number;
}

/** The outcomes of suggestions by rule, those with most false ones first. */
export function tallyRules(texts: readonly FlaggedText[]): RuleTally[] {
  const tallies = new Map<string, { true: number; neutral: number; false: number }>();
  for (const text of texts) {
    for (const flag of text.flags) {
      const rule = flag.rule ?? '';
      const tally = tallies.get(rule) ?? { true: 0, neutral: 0, false: 0 };
      tally[outcomeOf(flag, text)] += 1;
      tallies.set(rule, tally);
    }
  }
  return [...tallies]
    .map(([rule, tally]) => ({ rule, ...tally }))
    .sort((a, b) => b.false - a.false || a.true - b.true || (a.rule < b.rule ? -1 : 1));
}

export function rulesTable(title: string, tallies: readonly RuleTally[]): Table {
  return {
    title: `${title}: suggestions by rule`,
    columns: ['', 'true', 'neutral', 'false'],
    rows: tallies.map((tally) => [
      tally.rule,
      String(tally.true),
      String(tally.neutral),
      String(tally.false),
    ]),
  };
}
