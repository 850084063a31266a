import type { Article, Span } from '../../core/article/article.ts';
import { paragraphNumbers } from '../../core/article/paragraphNumbers.ts';
import { sentencesOf } from '../../core/article/sentences.ts';
import { blockIndexAt } from '../../core/article/words.ts';
import type { LocatedItem, LocatedKey } from '../../core/pack/located.ts';
import type { Flag } from '../../core/scoring/flag.ts';
import { isRightFamily } from '../../core/scoring/key.ts';
import type { Family } from '../../core/taxonomy/technique.ts';
import type { Hint } from './record.ts';

/** Whether no flag of a right family touches a place of an item. */
function isUnflagged(item: LocatedItem, flags: readonly Flag[]): boolean {
  return !flags.some(
    (flag) =>
      isRightFamily(item, flag.family) &&
      item.places.some(({ start, end }) => flag.start < end && start < flag.end),
  );
}

/** The hint that is still of use: one whose item was flagged meanwhile is not. */
export function standingHint(key: LocatedKey, flags: readonly Flag[], last: Hint | null): Hint | null {
  const item = key.items.find(({ id }) => id === last?.item);
  return item && isUnflagged(item, flags) ? last : null;
}

/**
 * What the next hint points at: first the paragraph of a core item without a flag, then its sentence, then the next
 * item's paragraph, and round again; `null` when every core item carries a flag.
 */
export function nextHint(key: LocatedKey, flags: readonly Flag[], last: Hint | null): Hint | null {
  const standing = standingHint(key, flags, last);
  if (standing && !standing.sentence) return { ...standing, sentence: true };
  const open = key.items
    .filter((item) => item.weight === 'core' && isUnflagged(item, flags))
    .sort((a, b) => startOf(a) - startOf(b));
  const after = open.findIndex(({ id }) => id === last?.item) + 1;
  const item = open[after] ?? open[0];
  return item ? { item: item.id, sentence: false } : null;
}

function startOf({ places }: LocatedItem): number {
  return places[0]?.start ?? 0;
}

/** What a hint says. */
export interface HintPlace {
  readonly family: Family;
  /** As a class counts them; `null` in a heading. */
  readonly paragraph: number | null;
  /** The paragraph, or the sentence. */
  readonly span: Span;
  readonly sentence: boolean;
}

/** Where a hint points; `null` where the key has no such item. */
export function hintPlace(
  article: Article,
  key: LocatedKey,
  families: readonly Family[],
  { item: id, sentence }: Hint,
): HintPlace | null {
  const item = key.items.find((candidate) => candidate.id === id);
  const place = item?.places[0];
  const index = place ? blockIndexAt(article.blocks, place.start) : -1;
  const block = article.blocks[index];
  if (!item || !place || !block) return null;
  const around = sentencesOf(article, block).find(({ end }) => end > place.start) ?? block;
  return {
    family: familyInPlay(item, families),
    paragraph: paragraphNumbers(article.blocks)[index] ?? null,
    span: sentence ? around : { start: block.start, end: block.end },
    sentence,
  };
}

/** The family under which an item is to be found: its own, or where that is out of play one that is right too. */
export function familyInPlay(item: LocatedItem, families: readonly Family[]): Family {
  if (families.includes(item.family)) return item.family;
  return item.also?.find((family) => families.includes(family)) ?? item.family;
}
