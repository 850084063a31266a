import type { Span } from '../article/article.ts';
import { type Folded, foldPattern, isEdge, toSource } from './fold.ts';
import { type Match, occurrences } from './occurrences.ts';
import type { Selector } from './selector.ts';

/**
 * Every span a selector meets exactly, in order, after folding (see `fold`): case counts, words need not be whole.
 * `before` and `after` must stand directly next to the span; white space between is allowed. A quote's spans do
 * not overlap. With two ends, each `from` runs to the nearest `to` after it; a `from` without one meets nothing.
 */
export function locate(folded: Folded, selector: Selector): Span[] {
  const before = foldPattern(selector.before ?? '');
  const after = foldPattern(selector.after ?? '');
  const followsBefore = (match: Match) => endsAt(folded, before, match.from);
  const precedesAfter = (match: Match) => startsAt(folded, after, match.to);
  const toSpan = ({ from, to }: Match) => toSource(folded, from, to);

  if ('quote' in selector) {
    const quote = foldPattern(selector.quote);
    const accept = (match: Match) => followsBefore(match) && precedesAfter(match);
    return [...occurrences(folded, quote, accept)].map(toSpan);
  }
  const to = foldPattern(selector.to);
  const spans: Span[] = [];
  let tail: Match | undefined;
  for (const head of occurrences(folded, foldPattern(selector.from), followsBefore)) {
    // Heads come in order: the tail of the one before is the nearest one still, unless this head is past it.
    if (!tail || tail.from < head.to) {
      tail = occurrences(folded, to, precedesAfter, head.to).next().value ?? undefined;
      if (!tail) break;
    }
    spans.push(toSpan({ from: head.from, to: tail.to }));
  }
  return spans;
}

function endsAt(folded: Folded, words: string, unit: number): boolean {
  const end = folded.text.charAt(unit - 1) === ' ' && isEdge(folded, unit - 1) ? unit - 1 : unit;
  const start = end - words.length;
  return words === '' || (start >= 0 && folded.text.startsWith(words, start) && isEdge(folded, start));
}

function startsAt(folded: Folded, words: string, unit: number): boolean {
  const start = folded.text.charAt(unit) === ' ' && isEdge(folded, unit + 1) ? unit + 1 : unit;
  return words === '' || (folded.text.startsWith(words, start) && isEdge(folded, start + words.length));
}
