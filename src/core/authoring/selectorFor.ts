import { locate } from '../anchoring/locate.ts';
import type { Match } from '../anchoring/occurrences.ts';
import type { Selector } from '../anchoring/selector.ts';
import type { Span } from '../article/article.ts';
import { contextFor, type Sides } from './contextFor.ts';
import { type Quotable, quotable, quoteOf, type TextInLanguage, toFolded } from './quotable.ts';
import { wordsInside } from './words.ts';

/** A span of more words is pointed at by its two ends. */
const LONGEST_QUOTE = 12;
/** How many words an end has at least, and how many at most before words around the span are taken to help. */
const SHORTEST_END = 3;
const LONGEST_END = 8;

/**
 * The shortest readable selector that `locate` meets with exactly this span of a text: its words where they are few,
 * else its first and last words, with so many whole words before or after it as tell it from other places.
 *
 * `null` only where no selector can, or none that quotes less than pages around the span (see `contextFor`): where the
 * same stands many times over. And where the span is empty, begins or ends with white space or inside a character with its
 * marks, has nothing visible in it, or needs characters that a key may not hold (control characters and their like, of
 * which an `Article` has none).
 *
 * @param source an article, or any text with its language; what it costs to prepare is paid once an object
 */
export function selectorFor(source: TextInLanguage, span: Span): Selector | null {
  const text = quotable(source);
  const name = `${span.start} ${span.end}`;
  const found = text.selectors.get(name);
  if (found !== undefined) return found;
  const selector = shortest(text, span);
  text.selectors.set(name, selector);
  return selector;
}

function shortest(text: Quotable, span: Span): Selector | null {
  const place = toFolded(text, span);
  if (!place) return null;
  const words = wordsInside(text.words, span);
  if (words.to - words.from > LONGEST_QUOTE) {
    const selector = byEnds(text, span, words);
    if (selector && meets(text, selector, span)) return selector;
  }
  const quote = quoteOf(text, span);
  const context = quote === null ? null : contextFor(text, place, 'both');
  if (quote === null || !context) return null;
  const selector = { quote, ...context };
  return meets(text, selector, span) ? selector : null;
}

function byEnds(text: Quotable, span: Span, { from, to }: { from: number; to: number }): Selector | null {
  const { starts, ends } = text.words;
  const most = Math.min(LONGEST_END, Math.floor((to - from) / 2));
  const head = endOf(text, most, 'before', (count) => ({
    start: span.start,
    end: ends[from + count - 1] ?? span.end,
  }));
  if (!head) return null;
  const inside = { from: head.place.to, to: text.folded.text.length };
  const tail = endOf(
    text,
    most,
    'after',
    (count) => ({ start: starts[to - count] ?? span.start, end: span.end }),
    inside,
  );
  return tail && { from: head.quote, to: tail.quote, ...head.context, ...tail.context };
}

interface End {
  readonly quote: string;
  readonly place: Match;
  readonly context: Partial<Record<'before' | 'after', string>>;
}

/**
 * The fewest words that stand in one place only, else the fewest with words around. Of places where the last words
 * stand only those count that come between the first words and the end of the span: the nearest is meant.
 */
function endOf(
  text: Quotable,
  most: number,
  side: Sides,
  spanOf: (count: number) => Span,
  within?: Match,
): End | null {
  let shortest: End | null = null;
  for (let count = SHORTEST_END; count <= most; count += 1) {
    const span = spanOf(count);
    const place = toFolded(text, span);
    const quote = place && quoteOf(text, span);
    if (!place || quote === null) continue;
    const rivals = within && { from: within.from, to: place.to };
    const context = contextFor(text, place, shortest ? 'none' : side, rivals);
    if (!context) continue;
    const end = { quote, place, context };
    if (context.before === undefined && context.after === undefined) return end;
    shortest = end;
  }
  return shortest;
}

function meets({ folded }: Quotable, selector: Selector, { start, end }: Span): boolean {
  const [place, other] = locate(folded, selector);
  return place?.start === start && place.end === end && other === undefined;
}
