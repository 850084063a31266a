import type { Span } from '../article/article.ts';
import type { LocatedItem, LocatedKey, LocatedNote } from '../pack/located.ts';
import type { FlagResult, ItemResult, Result } from '../scoring/result.ts';
import { FAMILIES } from '../taxonomy/technique.ts';

/**
 * One thing to look at in the review: an item and what became of it, a fair passage flagged or left alone,
 * a contested span, or a flag the key knows nothing of.
 */
export type Finding = ItemFinding | FairFinding | ContestedFinding | UnlistedFinding;

export type FindingKind = Finding['kind'];

interface FindingBase {
  /** Unique within a review. */
  readonly id: string;
  /** Where to look, in order of position; the first is where an explanation opens. */
  readonly spans: readonly Span[];
  /** Indices of the learner’s flags it is about, the most telling first. */
  readonly flags: readonly number[];
}

export interface ItemFinding extends FindingBase {
  /** Of a missed item, `flags` are those under other families that lie on its words. */
  readonly kind: 'hit' | 'near' | 'missed';
  readonly item: LocatedItem;
  readonly result: ItemResult;
}

export interface FairFinding extends FindingBase {
  /** `false-alarm` when it counts as flagged. A fair passage that a flag merely runs into is `left-alone`. */
  readonly kind: 'false-alarm' | 'left-alone';
  readonly note: LocatedNote;
}

export interface ContestedFinding extends FindingBase {
  readonly kind: 'contested';
  /** A contested span, or an item that is not in play: see `keyInPlay`. */
  readonly note: LocatedNote | LocatedItem;
}

export interface UnlistedFinding extends FindingBase {
  readonly kind: 'unlisted';
  /** Ids of items the flag touches without coming near them. */
  readonly touches: readonly string[];
}

/** Everything a review shows, in order of position in the text. Every flag is in one finding at least. */
export function findings(key: LocatedKey, result: Result): Finding[] {
  const found: Finding[] = [
    ...key.items.flatMap((item, index) => itemFinding(item, result.items[index], result)),
    ...key.fair.map((note) => fairFinding(note, result)),
    ...key.contested.map(
      (note): ContestedFinding => ({
        kind: 'contested',
        id: note.id,
        note,
        spans: note.places,
        flags: flagsOn(note, result.flags, ({ note: told }) => told === note.id),
      }),
    ),
    ...result.flags.flatMap((flag, index): UnlistedFinding[] =>
      flag.outcome === 'unlisted'
        ? [
            {
              kind: 'unlisted',
              id: `flag-${index}`,
              spans: [flag],
              flags: [index],
              touches: touched(key, flag),
            },
          ]
        : [],
    ),
  ];
  return found.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

function itemFinding(item: LocatedItem, outcome: ItemResult | undefined, result: Result): ItemFinding[] {
  if (!outcome) return [];
  const repeats = result.flags.flatMap((flag, index) =>
    flag.item === item.id && !outcome.flags.includes(index) ? [index] : [],
  );
  return [
    {
      kind: outcome.outcome,
      id: item.id,
      item,
      result: outcome,
      spans: item.places,
      flags: outcome.outcome === 'missed' ? flagsOn(item, result.flags) : [...outcome.flags, ...repeats],
    },
  ];
}

function fairFinding(note: LocatedNote, { fair, flags }: Result): FairFinding {
  const flagged = fair.flagged.includes(note.id);
  const counted = flagsOn(note, flags, ({ note: told }) => told === note.id).filter((index) =>
    flags[index]?.fair.includes(note.id),
  );
  return {
    kind: flagged ? 'false-alarm' : 'left-alone',
    id: note.id,
    note,
    spans: note.places,
    flags: flagged ? counted : flagsOn(note, flags),
  };
}

/** Indices of the flags that lie on one of the places: those that are `first`, then by position and family. */
function flagsOn(
  { places }: { readonly places: readonly Span[] },
  flags: readonly FlagResult[],
  first: (flag: FlagResult) => boolean = () => false,
): number[] {
  const on = flags.flatMap((flag, index) =>
    places.some((place) => overlaps(flag, place)) ? [{ ...flag, index, rank: first(flag) ? 0 : 1 }] : [],
  );
  return on
    .sort((a, b) => a.rank - b.rank || a.start - b.start || a.end - b.end || familyRank(a) - familyRank(b))
    .map(({ index }) => index);
}

function familyRank({ family }: FlagResult): number {
  return FAMILIES.indexOf(family);
}

function touched(key: LocatedKey, flag: Span): string[] {
  return key.items.filter((item) => item.places.some((place) => overlaps(flag, place))).map(({ id }) => id);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function startOf(finding: Finding): number {
  return finding.spans[0]?.start ?? 0;
}

function endOf(finding: Finding): number {
  return finding.spans[0]?.end ?? 0;
}
