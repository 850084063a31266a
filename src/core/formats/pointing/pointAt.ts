import { type Folded, fold, foldPattern } from '../../anchoring/fold.ts';
import { locate } from '../../anchoring/locate.ts';
import { locateApproximately } from '../../anchoring/locateApproximately.ts';
import { indexed } from '../../anchoring/textIndex.ts';
import type { Span } from '../../article/article.ts';
import { type Offsets, offsetsOf } from '../offsets.ts';
import type { Selection } from './selection.ts';

/** What a format says of its selectors. */
export interface Manner {
  /** In what a position counts, if nothing tells otherwise. */
  readonly counts: 'code-points' | 'units';
  /** Whether a quote that stands in several places means all of them. */
  readonly everyPlace: boolean;
}

/** A text to point into, with what is worked out about it once. */
export interface PointedText {
  readonly text: string;
  readonly folded: Folded;
  readonly offsets: Offsets;
  /** How many characters were gone through for quotes so far. */
  searched: number;
}

/** Where a selection lies; `likeness` is below 1 where the words there are not quite those of the quote. */
export type Pointed =
  | { readonly spans: readonly Span[]; readonly likeness: number }
  | { readonly loss: 'quote-not-found' | 'ambiguous-quote' | 'not-searched' | 'unsupported-selector' }
  | { readonly problem: 'bad-span' };

/** A quote in more places than this points at nothing. */
const MOST_PLACES = 20;
/**
 * Searching for what is not there, or is everywhere, takes long: of one text no more characters than this are gone
 * through. A place that is found costs as much as so many characters.
 */
const MOST_SEARCHED = 200_000_000;
const COST_OF_PLACE = 100;

export function pointedText(text: string): PointedText {
  return { text, folded: indexed(fold(text)), offsets: offsetsOf(text), searched: 0 };
}

/**
 * The place of a selection. A position counts where its words are those of the quote, or where there is no quote;
 * else the quote does, with its prefix and suffix: exactly, or approximately above the floor of `locateApproximately`.
 * Of several exact places the position tells the nearest, if there is one.
 */
export function pointAt(target: PointedText, selection: Selection, manner: Manner): Pointed {
  const { quote, position, refinedBy, others } = selection;
  if (!quote && !position) {
    // What narrows down something that we cannot find is looked for in the whole text, by its words alone.
    if (!refinedBy?.quote) return { loss: 'unsupported-selector' };
    const { position: _, ...inner } = refinedBy;
    return pointAt(target, inner, { ...manner, everyPlace: others.length === 0 && manner.everyPlace });
  }
  const found = quote ? byQuote(target, quote, position, manner) : byPosition(target, position, manner);
  return refinedBy ? within(target, found, refinedBy, manner) : found;
}

function within(target: PointedText, outer: Pointed, inner: Selection, manner: Manner): Pointed {
  if (!('spans' in outer)) return outer;
  const [span] = outer.spans;
  if (!span || outer.spans.length > 1) return { loss: 'ambiguous-quote' };
  const part = pointedText(target.text.slice(span.start, span.end));
  part.searched = target.searched;
  const found = pointAt(part, inner, manner);
  target.searched = part.searched;
  if (!('spans' in found)) return found;
  const spans = found.spans.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
  return { spans, likeness: Math.min(outer.likeness, found.likeness) };
}

function byPosition(target: PointedText, position: Selection['position'], manner: Manner): Pointed {
  const span = position && inUnits(target, position, manner.counts);
  return span ? { spans: [span], likeness: 1 } : { problem: 'bad-span' };
}

function byQuote(
  target: PointedText,
  { exact, prefix, suffix }: NonNullable<Selection['quote']>,
  position: Selection['position'],
  manner: Manner,
): Pointed {
  const words = foldPattern(exact);
  // Not every program counts as its format says: the words tell.
  const other = manner.counts === 'units' ? 'code-points' : 'units';
  for (const counts of position ? [manner.counts, other] : []) {
    const span = position && inUnits(target, position, counts as Manner['counts']);
    if (span && foldPattern(target.text.slice(span.start, span.end)) === words) {
      return { spans: [span], likeness: 1 };
    }
  }
  if (words === '') return { loss: 'quote-not-found' };
  if (target.searched > MOST_SEARCHED) return { loss: 'not-searched' };
  const selector = { quote: exact, before: prefix, after: suffix };
  const places = locate(target.folded, selector);
  target.searched += COST_OF_PLACE * places.length;
  const hint = position?.start;
  const nearest = hint === undefined ? undefined : nearestTo(places, hint);
  if (nearest) return { spans: [nearest], likeness: 1 };
  if (places.length === 1 || (manner.everyPlace && places.length > 0 && places.length <= MOST_PLACES)) {
    return { spans: places, likeness: 1 };
  }
  if (places.length > 0) return { loss: 'ambiguous-quote' };
  target.searched += target.text.length * Math.ceil(words.length / 32);
  const best = locateApproximately(target.folded, selector);
  if (!best) return { loss: 'quote-not-found' };
  return { spans: [{ start: best.start, end: best.end }], likeness: best.score };
}

function nearestTo(places: readonly Span[], start: number): Span | undefined {
  let best = places[0];
  for (const place of places) {
    if (best && Math.abs(place.start - start) < Math.abs(best.start - start)) best = place;
  }
  return best;
}

function inUnits(target: PointedText, { start, end }: Span, counts: Manner['counts']): Span | null {
  const { offsets } = target;
  const unit = (offset: number) =>
    counts === 'code-points'
      ? offsets.toUnits(offset)
      : offsets.toCodePoints(offset) === null
        ? null
        : offset;
  const [from, to] = [unit(start), unit(end)];
  return from === null || to === null ? null : { start: from, end: to };
}
