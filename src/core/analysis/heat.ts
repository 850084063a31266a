import type { Article, Span } from '../article/article.ts';
import { tokenRange } from '../article/tokens.ts';
import type { LocatedKey } from '../pack/located.ts';
import { OverlapIndex } from '../scoring/overlapIndex.ts';
import { countsBySet, type FamilyCounts } from './familyCounts.ts';
import { FAMILY_SETS, type TokenCounts } from './tokenCounts.ts';

/** Neighbouring words that equally many learners flagged, and the same entries of the key stand on; within one block. */
export interface HeatRun extends Span {
  /** How many learners flagged it under any family. */
  readonly learners: number;
  readonly families: FamilyCounts;
  /** Ids of the items that stand on it. */
  readonly items: readonly string[];
  /** Ids of fair passages and contested spans on it. */
  readonly fair: readonly string[];
  readonly contested: readonly string[];
  /** Whether more flagged it than the words it touches: of equals only the first. */
  readonly peak: boolean;
}

/**
 * The article as a heat map: every stretch of words that somebody flagged or the key speaks of, in order. Words that neither
 * holds for are in no run.
 *
 * @param counts what the class flagged: see `countTokens`
 */
export function heat(article: Article, key: LocatedKey, counts: TokenCounts): HeatRun[] {
  const { tokens } = counts;
  const rangesOf = (notes: readonly { id: string; places: readonly Span[] }[]) =>
    notes.flatMap(({ id, places }) => places.map((place) => ({ id, ...tokenRange(tokens, place) })));
  const items = rangesOf(key.items);
  const fair = rangesOf(key.fair);
  const contested = rangesOf(key.contested);
  const cuts = new Set([...items, ...fair, ...contested].flatMap(({ from, to }) => [from, to]));
  for (const block of article.blocks) cuts.add(tokenRange(tokens, block).from);
  const itemIndex = new OverlapIndex(items);
  const fairIndex = new OverlapIndex(fair);
  const contestedIndex = new OverlapIndex(contested);

  const runs: Omit<HeatRun, 'peak'>[] = [];
  const count = tokens.starts.length;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && !cuts.has(to) && sameCounts(counts.counts, from, to)) to += 1;
    const range = { from, to };
    const run = {
      start: tokens.starts[from] ?? 0,
      end: tokens.ends[to - 1] ?? 0,
      learners: counts.attempts - (counts.counts[from * FAMILY_SETS] ?? 0),
      families: countsBySet(counts.counts, from * FAMILY_SETS),
      items: idsOf(itemIndex, range),
      fair: idsOf(fairIndex, range),
      contested: idsOf(contestedIndex, range),
    };
    if (run.learners > 0 || run.items.length + run.fair.length + run.contested.length > 0) runs.push(run);
    from = to;
  }
  return withPeaks(article, runs);
}

function idsOf(
  index: OverlapIndex<{ id: string; from: number; to: number }>,
  range: { from: number; to: number },
) {
  return [...new Set(index.overlapping(range).map(({ id }) => id))];
}

function sameCounts(counts: Uint32Array, one: number, other: number): boolean {
  for (let set = 0; set < FAMILY_SETS; set += 1) {
    if (counts[one * FAMILY_SETS + set] !== counts[other * FAMILY_SETS + set]) return false;
  }
  return true;
}

/** Says which runs stand out: the first run of each level stretch that is higher than what it touches on either side. */
function withPeaks({ text }: Article, runs: readonly Omit<HeatRun, 'peak'>[]): HeatRun[] {
  // Only white space and punctuation lie between runs that touch.
  const touchesNext = runs.map((run, index) => {
    const next = runs[index + 1];
    return next !== undefined && !/[\p{L}\p{N}\n]/u.test(text.slice(run.end, next.start));
  });
  const height = (index: number) => runs[index]?.learners ?? 0;
  const peaks = new Set<number>();
  for (let from = 0; from < runs.length; ) {
    let to = from + 1;
    while (touchesNext[to - 1] && height(to) === height(from)) to += 1;
    const overBefore = !touchesNext[from - 1] || height(from - 1) < height(from);
    const overAfter = !touchesNext[to - 1] || height(to) < height(from);
    if (overBefore && overAfter && height(from) > 0) peaks.add(from);
    from = to;
  }
  return runs.map((run, index) => ({ ...run, peak: peaks.has(index) }));
}
