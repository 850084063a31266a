import { type Match, occurrences } from '../anchoring/occurrences.ts';
import type { Span } from '../article/article.ts';
import { countBelow } from '../article/countBelow.ts';
import { type Quotable, quoteOf } from './quotable.ts';

/** On which sides of a place words may be taken to tell it from others. */
export type Sides = 'before' | 'after' | 'both' | 'none';

export type PlaceContext = Partial<Record<'before' | 'after', string>>;

/** Another place with the same words, and how many units next to it are those next to ours, up to `FARTHEST`. */
interface Rival {
  readonly before: number;
  readonly after: number;
}

/** Words next to a place: where, and how many. */
interface Words extends Span {
  readonly words: number;
}

/** Words before a place, and over how many units of the folded text. */
interface WordsBefore extends Words {
  readonly length: number;
}

/**
 * Words farther from a place than so many units of the folded text are not taken: nobody reads a selector that quotes
 * a page, and where a sentence stands thousands of times each would quote the half of the text.
 */
const FARTHEST = 2_000;

const NOTHING: WordsBefore = { words: 0, length: 0, start: 0, end: 0 };

/**
 * The fewest whole words before and after a place, before it rather than after, that tell it from every other place
 * with the same words; an empty object where it is the only one, `null` where words on these sides cannot, or only some
 * farther than `FARTHEST`.
 *
 * @param within only places that lie in this range of the folded text count as others
 */
export function contextFor(text: Quotable, place: Match, sides: Sides, within?: Match): PlaceContext | null {
  const { folded } = text;
  const rivals: Rival[] = [];
  const pattern = folded.text.slice(place.from, place.to);
  for (const other of occurrences(folded, pattern, () => true, within?.from ?? 0, true)) {
    if (within && other.to > within.to) break;
    if (other.from === place.from) continue;
    if (sides === 'none') return null;
    const rival = rivalOf(folded.text, place, other);
    const isAlike =
      (sides === 'after' || rival.before === FARTHEST) && (sides === 'before' || rival.after === FARTHEST);
    if (isAlike) return null;
    rivals.push(rival);
  }
  if (rivals.length === 0) return {};

  rivals.sort((a, b) => b.before - a.before);
  // Of the first so many rivals, the most that one has in common with ours after it.
  const mostAfter: number[] = [];
  for (const { after } of rivals) mostAfter.push(Math.max(after, mostAfter.at(-1) ?? 0));
  const closeness = rivals.map(({ before }) => -before);

  const pairs: { words: number; before: Words; after: Words }[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const before of sides === 'after' ? [NOTHING] : stepsBefore(text, place.from)) {
    if (before.words > fewest || before.length > FARTHEST) break;
    // Rivals with as much in common before them: what comes after has to tell them apart.
    const left = countBelow(closeness, 1 - before.length);
    const least = 1 + (mostAfter[left - 1] ?? 0);
    const isTold = sides !== 'before' && least <= FARTHEST;
    const other = isTold ? stepAfter(text, place.to, least) : null;
    const after = left === 0 ? NOTHING : other;
    if (!after) continue;
    const words = before.words + after.words;
    fewest = Math.min(fewest, words);
    pairs.unshift({ words, before, after });
  }
  return quoted(
    text,
    pairs.toSorted((a, b) => a.words - b.words),
  );
}

/** The first pair that a selector can hold. */
function quoted(text: Quotable, pairs: readonly { before: Words; after: Words }[]): PlaceContext | null {
  for (const pair of pairs) {
    const [before, after] = [pair.before, pair.after].map((step) =>
      step === NOTHING ? '' : quoteOf(text, step),
    );
    if (before == null || after == null) continue;
    return { ...(before !== '' && { before }), ...(after !== '' && { after }) };
  }
  return null;
}

function rivalOf(text: string, place: Match, other: Match): Rival {
  const [before, otherBefore] = [beforeOf(text, place.from), beforeOf(text, other.from)];
  const [after, otherAfter] = [afterOf(text, place.to), afterOf(text, other.to)];
  const mostBefore = Math.min(FARTHEST, before, otherBefore);
  const mostAfter = Math.min(FARTHEST, text.length - after, text.length - otherAfter);
  return {
    before: run(mostBefore, (step) => text[before - 1 - step] === text[otherBefore - 1 - step]),
    after: run(mostAfter, (step) => text[after + step] === text[otherAfter + step]),
  };
}

/** For how many steps from the first on something holds, up to `most`. */
function run(most: number, holds: (step: number) => boolean): number {
  let step = 0;
  while (step < most && holds(step)) step += 1;
  return step;
}

/** Nothing, then one word more each time, at last all that stands before a place. */
function* stepsBefore({ folded, words }: Quotable, from: number): Generator<WordsBefore> {
  yield NOTHING;
  const to = beforeOf(folded.text, from);
  const end = folded.ends[to - 1];
  if (end === undefined) return;
  const whole = countBelow(words.ends, end + 1);
  const behind = (words.starts[whole] ?? end) < end ? whole + 1 : whole;
  for (let word = behind - 1; word >= -1; word -= 1) {
    const start = words.starts[word] ?? folded.starts[0] ?? 0;
    yield { start, end, words: behind - word, length: to - countBelow(folded.starts, start) };
  }
}

/** The fewest words after a place that are so many units at least, or all that stands there; `null` if it is less. */
function stepAfter({ folded, words }: Quotable, to: number, least: number): Words | null {
  const from = afterOf(folded.text, to);
  const [start, last] = [folded.starts[from], folded.ends[from + least - 1]];
  if (start === undefined || last === undefined) return null;
  const first = countBelow(words.ends, start + 1);
  const word = countBelow(words.ends, last);
  const end = words.ends[word] ?? folded.ends.at(-1) ?? last;
  return { start, end, words: word - first + 1 };
}

/** Where words before a place end, and where those after it begin: a space between does not count, as in `locate`. */
function beforeOf(text: string, from: number): number {
  return text.charAt(from - 1) === ' ' ? from - 1 : from;
}
function afterOf(text: string, to: number): number {
  return text.charAt(to) === ' ' ? to + 1 : to;
}
