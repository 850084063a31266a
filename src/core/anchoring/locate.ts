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
  const everywhere = { from: 0, to: folded.text.length };
  const followsBefore = (match: Match) => endsAt(folded, before, match.from);
  const precedesAfter = (match: Match) => startsAt(folded, after, match.to);
  const toSpan = ({ from, to }: Match) => toSource(folded, from, to);

  if ('quote' in selector) {
    const quote = foldPattern(selector.quote);
    const accept = (match: Match) => followsBefore(match) && precedesAfter(match);
    return [...occurrences(folded, quote, everywhere, accept)].map(toSpan);
  }
  const from = foldPattern(selector.from);
  const to = foldPattern(selector.to);
  return [...occurrences(folded, from, everywhere, followsBefore)].flatMap((head) => {
    const tail = occurrences(folded, to, { ...everywhere, from: head.to }, precedesAfter).next().value;
    return tail ? [toSpan({ from: head.from, to: tail.to })] : [];
  });
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
