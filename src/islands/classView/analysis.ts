import { type Agreement, agreement } from '../../core/analysis/agreement.ts';
import { type GroupAnalysis, groupAnalysis } from '../../core/analysis/groupAnalysis.ts';
import { type HeatRun, heat } from '../../core/analysis/heat.ts';
import { type ItemRow, itemAnalysis } from '../../core/analysis/itemAnalysis.ts';
import { type OverFlagged, overFlagged } from '../../core/analysis/overFlagged.ts';
import {
  type StandOuts,
  standOuts,
  type TalkingPoints,
  talkingPoints,
} from '../../core/analysis/talkingPoints.ts';
import { countTokens } from '../../core/analysis/tokenCounts.ts';
import type { Article } from '../../core/article/article.ts';
import type { LocatedKey } from '../../core/pack/located.ts';
import type { Result } from '../../core/scoring/result.ts';
import { alarmLabels, itemLabels } from './labels.ts';

/** All that the parts of the view draw. */
export interface ClassAnalysis {
  readonly article: Article;
  readonly key: LocatedKey;
  readonly results: readonly Result[];
  readonly rows: readonly ItemRow[];
  readonly groups: GroupAnalysis;
  readonly runs: readonly HeatRun[];
  readonly popular: readonly OverFlagged[];
  readonly agreement: Agreement;
  readonly talk: TalkingPoints;
  readonly standOuts: StandOuts;
  /** What items and popular false alarms are called. */
  readonly itemLabels: ReadonlyMap<string, string>;
  readonly alarmLabels: ReadonlyMap<OverFlagged, string>;
}

export function analyseClass(article: Article, key: LocatedKey, results: readonly Result[]): ClassAnalysis {
  const counts = countTokens(
    article,
    results.map(({ flags }) => flags),
  );
  const rows = itemAnalysis(results, key);
  const popular = overFlagged(article, key, results);
  const outstanding = standOuts(rows, popular, results.length);
  return {
    article,
    key,
    results,
    rows,
    groups: groupAnalysis(results, key),
    runs: heat(article, key, counts),
    popular,
    agreement: agreement(article, key, results, counts),
    talk: talkingPoints(rows, popular),
    standOuts: outstanding,
    itemLabels: itemLabels(key),
    alarmLabels: alarmLabels(outstanding.falseAlarms),
  };
}
