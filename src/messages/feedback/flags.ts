import type { Span } from '../../core/article/article.ts';
import { countWords } from '../../core/article/tokens.ts';
import type { FlagResult } from '../../core/scoring/result.ts';
import { FAMILIES, type Family } from '../../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../families.ts';
import { quoted } from '../quoting.ts';
import type { Review } from './review.ts';

/** From this many words on, a flag says little about where the trouble is. */
export const LONG_FLAG = 30;

const WORD = /[\p{L}\p{N}]/u;

/** The flags with these indices, those without a word of `places` left out: a shared full stop is no touch. */
export function flagsAt(indices: readonly number[], places: readonly Span[], review: Review): FlagResult[] {
  return indices.flatMap((index) => {
    const flag = review.result.flags[index];
    return flag && places.some((place) => sharesWord(review.text, flag, place)) ? [flag] : [];
  });
}

export function sharesWord(text: string, a: Span, b: Span): boolean {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end && WORD.test(text.slice(start, end));
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** The place that shares most with the flag. */
export function closestPlace(places: readonly Span[], flag: Span): Span {
  const sharedWith = (place: Span) => Math.min(place.end, flag.end) - Math.max(place.start, flag.start);
  return places.reduce(
    (best, place) => (sharedWith(place) > sharedWith(best) ? place : best),
    places[0] ?? flag,
  );
}

export function wordsIn({ text, lang }: Review, span: Span): number {
  return countWords(text.slice(span.start, span.end), lang);
}

/** “loaded language”, “an unsupported claim”… */
export function named(family: Family): string {
  return FAMILY_WORDS[family].one;
}

const list = new Intl.ListFormat('en-GB');

/** “loaded language, an unsupported claim and a framing device”, each family once, in their fixed order. */
export function namedAll(flags: readonly { readonly family: Family }[]): string {
  return list.format(
    FAMILIES.filter((family) => flags.some((flag) => flag.family === family)).map((family) => named(family)),
  );
}

/** “Your flag “the trap””; a long flag by its number of words, for its ends would say little. */
export function yourFlag(flag: Span, review: Review): string {
  const words = wordsIn(review, flag);
  return words < LONG_FLAG ? `Your flag ${quoted(review.text, flag)}` : `Your flag of ${words} words`;
}

/** The question that finds a family. */
export function ask(family: Family): string {
  return FAMILY_WORDS[family].ask;
}

/**
 * Says that a flag counted, where that was for another item than `item`: “counted as loaded language for
 * “the trap””. The words are left out where they are the flag’s own; `null` where it did not count.
 */
export function countedElsewhere(flag: FlagResult, item: string | null, review: Review): string | null {
  if (flag.outcome !== 'hit' || flag.item === item) return null;
  const places = review.key.items.find(({ id }) => id === flag.item)?.places;
  if (!places) return null;
  const place = closestPlace(places, flag);
  const same = sharesWord(review.text, flag, place) && wordsIn(review, flag) === wordsIn(review, place);
  const whom = same ? '' : ` for ${quoted(review.text, place)}`;
  return `counted as ${named(flag.family)}${whom}`;
}
