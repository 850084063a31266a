import type { TokenRange } from '../article/tokens.ts';
import { type Approach, moreTelling, mostTelling } from './approach.ts';
import { entry } from './entry.ts';
import { fits, length, shared } from './fit.ts';
import { groupBy } from './groupBy.ts';
import type { ScorableKey } from './key.ts';
import type { OverlapIndex } from './overlapIndex.ts';
import type { Place, PlacedFlag, PlacedNote } from './placing.ts';
import { byPosition } from './readingOrder.ts';
import type { FlagResult, ItemResult } from './result.ts';

/** What became of each item of the key. */
export function itemResults(
  key: ScorableKey,
  places: readonly Place[],
  flagOf: ReadonlyMap<number, number>,
  approaches: readonly Approach[],
  flags: readonly PlacedFlag[],
): ItemResult[] {
  const rank = new Int32Array(flags.length);
  flags.toSorted(byPosition).forEach((flag, order) => {
    rank[flag.index] = order;
  });
  const inOrder = (a: Approach, b: Approach) =>
    moreTelling(a, b) || (rank[a.flag] ?? 0) - (rank[b.flag] ?? 0);
  const placesOf = groupBy(places, (place) => place.item);
  const approachesOf = groupBy(approaches, (approach) => approach.item);
  return key.items.map((item, index) => {
    const hitBy = (placesOf.get(index) ?? []).map((place) => flagOf.get(place.index) ?? null);
    const hits = hitBy.filter((flag) => flag !== null);
    const near = (approachesOf.get(index) ?? []).sort(inOrder);
    const outcome = hits.length > 0 ? 'hit' : near.length > 0 ? 'near' : 'missed';
    return {
      id: item.id,
      family: item.family,
      weight: item.weight,
      outcome,
      reason: outcome === 'near' ? (near[0]?.reason ?? null) : null,
      places: { hit: hits.length, total: hitBy.length },
      hitBy,
      flags: [...hits, ...near.map((approach) => approach.flag)],
    };
  });
}

export interface FlagContext {
  readonly key: ScorableKey;
  readonly items: readonly ItemResult[];
  readonly places: readonly Place[];
  readonly placeOf: readonly (number | null)[];
  readonly flagOf: ReadonlyMap<number, number>;
  /** What this flag came near. */
  readonly own: readonly Approach[];
  readonly fairIndex: OverlapIndex<PlacedNote>;
  readonly contestedIndex: OverlapIndex<PlacedNote>;
  /** The sentences with nothing to flag. */
  readonly cleanIndex: OverlapIndex<TokenRange>;
}

type Told = Pick<FlagResult, 'outcome'> & Partial<Pick<FlagResult, 'item' | 'reason' | 'note'>>;

/** What became of one flag, and what it costs. */
export function flagResult(flag: PlacedFlag, context: FlagContext): FlagResult {
  const { start, end } = flag.span;
  const told: Told = outcomeOf(flag, context);
  const excused = told.outcome === 'hit' || told.outcome === 'duplicate' || told.outcome === 'contested';
  return {
    start,
    end,
    family: flag.family,
    item: null,
    reason: null,
    note: null,
    ...told,
    fair: excused ? [] : fairTakenIn(flag, context.fairIndex),
    cleanSentences: context.cleanIndex.overlapping(flag).length,
  };
}

/** An item comes before a contested span, a contested span before a fair passage. */
function outcomeOf(flag: PlacedFlag, context: FlagContext): Told {
  const idOf = (item: number) => entry(context.key.items, item).id;
  const hit = context.placeOf[flag.index] ?? null;
  if (hit !== null) return { outcome: 'hit', item: idOf(entry(context.places, hit).item) };

  const nearTo = ({ item, reason }: Approach): Told => ({ outcome: 'near', item: idOf(item), reason });
  const open = mostTelling(context.own.filter(({ item }) => entry(context.items, item).outcome !== 'hit'));
  if (open) return nearTo(open);

  const repeated = flag.touched
    .filter((place) => context.flagOf.has(place.index) && fits(place, flag))
    .sort((a, b) => shared(b, flag) / length(b) - shared(a, flag) / length(a))[0];
  if (repeated) return { outcome: 'duplicate', item: idOf(repeated.item) };

  const nearest = mostTelling(context.own);
  if (nearest) return nearTo(nearest);

  const contested = mostlyOn(flag, context.contestedIndex);
  if (contested !== null) return { outcome: 'contested', note: contested };
  const fair = mostlyOn(flag, context.fairIndex);
  if (fair !== null) return { outcome: 'false-alarm', note: fair };
  return { outcome: 'unlisted' };
}

/** The note that more than half of the flag's tokens lie on, or `null`. */
function mostlyOn(flag: TokenRange, index: OverlapIndex<PlacedNote>): string | null {
  return index.overlapping(flag).find((passage) => 2 * shared(passage, flag) > length(flag))?.id ?? null;
}

/** Ids of the fair passages that make up most of the flag, or that the flag takes in for the most part. */
function fairTakenIn(flag: TokenRange, index: OverlapIndex<PlacedNote>): string[] {
  const taken = index.overlapping(flag).filter((passage) => {
    const both = shared(passage, flag);
    return 2 * both > length(flag) || 2 * both > length(passage);
  });
  return [...new Set(taken.map(({ id }) => id))];
}
