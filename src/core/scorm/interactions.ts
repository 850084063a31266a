import type { KeptFlag } from '../attempt/attempt.ts';
import type { LocatedItem, LocatedKey } from '../pack/located.ts';
import { isRightFamily } from '../scoring/key.ts';
import type { ItemResult, Result } from '../scoring/result.ts';
import type { Family } from '../taxonomy/technique.ts';
import { cutTo, LIMITS, type ScormVersion } from './version.ts';

/** One entry of a platform's `interactions`: what was asked, what was answered. Times are in milliseconds. */
export interface Interaction {
  /** Without white space. */
  readonly id: string;
  /** The one type both versions know whose answers are words. */
  readonly type: 'fill-in';
  /** `family: words`; empty where nothing was flagged. */
  readonly response: string;
  /** The best answer first; `null` where there is none to be right. */
  readonly correct: readonly string[] | null;
  readonly outcome: 'right' | 'wrong' | 'neutral';
  readonly weighting: number;
  /** From opening the quiz to the flag; `null` where it is not known. */
  readonly latency: number | null;
}

export interface Answered {
  readonly quiz: string;
  /** 1 for the first hand-in; later ones get ids of their own. */
  readonly round: number;
  readonly result: Result;
  readonly key: LocatedKey;
  /** The flags that were scored, in that order. */
  readonly flags: readonly KeptFlag[];
  /** The article's text. */
  readonly text: string;
  /** Milliseconds of work until a flag was made, by the flag's id. */
  readonly madeAfter: ReadonlyMap<string, number>;
}

/**
 * One interaction for each key item that was in play, in the order of the result. A hit is right; near under a right
 * family is neutral, as it earns a half; all else is wrong. A core item weighs 1, an extra one a quarter, as in the score.
 */
export function interactions(version: ScormVersion, answered: Answered): Interaction[] {
  const items = new Map(answered.key.items.map((item) => [item.id, item]));
  return answered.result.items.flatMap((result) => {
    const item = items.get(result.id);
    return item ? [interaction(version, answered, item, result)] : [];
  });
}

function interaction(
  version: ScormVersion,
  { quiz, round, flags, text, madeAfter }: Answered,
  item: LocatedItem,
  result: ItemResult,
): Interaction {
  const [best] = result.flags;
  const flag = best === undefined ? undefined : flags[best];
  const answer = (family: Family, start: number, end: number) =>
    cutTo(`${family}: ${oneLine(version, text.slice(start, end))}`, LIMITS[version].fillIn).trimEnd();
  const [place] = item.places;
  const right = [item.family, ...(item.also ?? [])];
  return {
    id: interactionId(version, quiz, item.id, round),
    type: 'fill-in',
    response: flag ? answer(flag.family, flag.start, flag.end) : '',
    correct: place ? right.map((family) => answer(family, place.start, place.end)) : null,
    outcome: outcomeOf(result, item, flag),
    weighting: item.weight === 'core' ? 1 : 0.25,
    latency: (flag && madeAfter.get(flag.id)) ?? null,
  };
}

function outcomeOf(
  { outcome }: ItemResult,
  item: LocatedItem,
  flag: KeptFlag | undefined,
): Interaction['outcome'] {
  if (outcome === 'hit') return 'right';
  return outcome === 'near' && flag && isRightFamily(item, flag.family) ? 'neutral' : 'wrong';
}

/**
 * The id of an interaction: letters, digits, hyphens and dots, as slugs and item ids have no others, so that both
 * versions take it.
 */
export function interactionId(version: ScormVersion, quiz: string, name: string, round: number): string {
  const again = round > 1 ? `.${round}` : '';
  return cutTo(`${quiz}.${name}`, LIMITS[version].identifier - again.length) + again;
}

/**
 * Words without line breaks. SCORM 2004 parts several answers at `[,]`; there are platforms, scorm-again among them, that do
 * so at any comma, and then refuse what begins with a space: there the words go without commas.
 */
function oneLine(version: ScormVersion, words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return version === 'scorm12' ? line : line.replaceAll(',', '');
}
