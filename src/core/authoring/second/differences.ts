import type { Article, Span } from '../../article/article.ts';
import { segments } from '../../article/segmentation.ts';
import { type TokenRange, tokenRange } from '../../article/tokens.ts';
import type { Mark } from '../authoredQuiz.ts';
import { placesOf } from '../marksToKey.ts';

/**
 * How a mark of ours and one of theirs differ. `same`: not at all. `other-family`: two items of different families, on
 * the same words or not. `other-extent`: only in what they cover. `other-kind`: one is an item, fair or contested, and
 * the other is not.
 */
export type DifferenceCode =
  | 'same'
  | 'other-family'
  | 'other-extent'
  | 'other-kind'
  | 'only-ours'
  | 'only-theirs';

export interface Difference extends Span {
  readonly code: DifferenceCode;
  /** The same for the same two marks. */
  readonly id: string;
  readonly ours: Mark | null;
  readonly theirs: Mark | null;
}

/** Two marks are about one thing when their Dice overlap in tokens is at least this, or one holds the other. */
const LEAST_OVERLAP = 0.25;

/**
 * What two annotators of one text marked, side by side, in order of position: marks that are about one thing make a pair,
 * those that overlap most first, and each mark stands once. An item for every place may meet several marks of theirs.
 */
export function differencesOf(
  article: Article,
  ours: readonly Mark[],
  theirs: readonly Mark[],
): Difference[] {
  const place = placer(article);
  const mine = ours.map(place);
  const others = theirs.map(place);
  const pairs = mine
    .flatMap((our) => others.flatMap((their) => pairOf(our, their) ?? []))
    .sort((a, b) => b.overlap - a.overlap || Number(b.alike) - Number(a.alike) || a.our.start - b.our.start);
  const metOurs = new Set<Placed>();
  const metTheirs = new Set<Placed>();
  const found: Difference[] = [];
  for (const { our, their } of pairs) {
    const isTaken = (one: Placed, met: Set<Placed>) => met.has(one) && one.ranges.length < 2;
    // Of two that mean several places each stands once; a third mark may still meet the one that means several.
    if (isTaken(our, metOurs) || isTaken(their, metTheirs) || (metOurs.has(our) && metTheirs.has(their)))
      continue;
    metOurs.add(our);
    metTheirs.add(their);
    found.push(differenceOf(our, their));
  }
  for (const our of mine) if (!metOurs.has(our)) found.push(alone('only-ours', our.mark, null));
  for (const their of others) if (!metTheirs.has(their)) found.push(alone('only-theirs', null, their.mark));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Placed extends Span {
  readonly mark: Mark;
  /** In word tokens. */
  readonly ranges: readonly TokenRange[];
}

function placer(article: Article) {
  const { tokens } = segments(article);
  return (mark: Mark): Placed => ({
    mark,
    start: mark.start,
    end: mark.end,
    ranges: placesOf(article, mark).map((place) => tokenRange(tokens, place)),
  });
}

interface Pair {
  readonly our: Placed;
  readonly their: Placed;
  readonly overlap: number;
  readonly alike: boolean;
}

function pairOf(our: Placed, their: Placed): Pair | null {
  let overlap = 0;
  // Places of one mark come in order: none of theirs that ends before one of ours meets a later one.
  let first = 0;
  for (const a of our.ranges) {
    while ((their.ranges[first]?.to ?? Number.POSITIVE_INFINITY) <= a.from) first += 1;
    for (let at = first; at < their.ranges.length; at += 1) {
      const b = their.ranges[at];
      if (!b || b.from >= a.to) break;
      const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
      if (shared <= 0) continue;
      const [one, other] = [a.to - a.from, b.to - b.from];
      const dice = (2 * shared) / (one + other);
      if (dice >= LEAST_OVERLAP || shared === Math.min(one, other)) overlap = Math.max(overlap, dice);
    }
  }
  return overlap === 0 ? null : { our, their, overlap, alike: isAlike(our.mark, their.mark) };
}

/** Whether two marks say the same of their words: a family that is right too, for either of the two, is right. */
function isAlike(a: Mark, b: Mark): boolean {
  if (a.kind !== 'item' || b.kind !== 'item') return a.kind === b.kind;
  return a.family === b.family || a.also.includes(b.family) || b.also.includes(a.family);
}

function differenceOf(our: Placed, their: Placed): Difference {
  const [ours, theirs] = [our.mark, their.mark];
  const covers = our.ranges.some((a) => their.ranges.some((b) => a.from === b.from && a.to === b.to));
  const isKind = ours.kind === theirs.kind;
  const alike = isAlike(ours, theirs);
  const code = !isKind ? 'other-kind' : !alike ? 'other-family' : covers ? 'same' : 'other-extent';
  return { code, id: idOf(ours, theirs), start: ours.start, end: ours.end, ours, theirs };
}

function alone(code: DifferenceCode, ours: Mark | null, theirs: Mark | null): Difference {
  const { start, end } = ours ?? theirs ?? { start: 0, end: 0 };
  return { code, id: idOf(ours, theirs), start, end, ours, theirs };
}

/** Neither id has a space in it. */
function idOf(ours: Mark | null, theirs: Mark | null): string {
  return `${ours?.id ?? ''} ${theirs?.id ?? ''}`;
}
