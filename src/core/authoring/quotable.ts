import { type Folded, fold, foldPattern, isEdge } from '../anchoring/fold.ts';
import type { Match } from '../anchoring/occurrences.ts';
import type { Selector } from '../anchoring/selector.ts';
import { indexed } from '../anchoring/textIndex.ts';
import type { Article, Span } from '../article/article.ts';
import { isVisible, unseenCharacters } from '../article/characters.ts';
import { countBelow } from '../article/countBelow.ts';
import type { Tokens } from '../article/tokens.ts';
import { readersWords } from '../article/words.ts';

/** A text in a language: an article, or any other object with the two. */
export type TextInLanguage = Pick<Article, 'text' | 'lang'>;

/** A text made ready for quoting from it. */
export interface Quotable {
  readonly text: string;
  readonly folded: Folded;
  /** As a reader points at them, in the text as it is. */
  readonly words: Tokens;
  /** The selectors found so far, by span: an author's marks are checked anew with every word of an explanation. */
  readonly selectors: Map<string, Selector | null>;
}

const known = new WeakMap<TextInLanguage, Quotable>();

/** The same for the same object: preparing costs as much as reading the text through a few times. */
export function quotable(source: TextInLanguage): Quotable {
  const found = known.get(source);
  if (found) return found;
  const { text, lang } = source;
  const made = { text, folded: indexed(fold(text)), words: readersWords(text, lang), selectors: new Map() };
  known.set(source, made);
  return made;
}

/** A span in units of the folded text; `null` where it cuts a character, is empty or has white space at an end. */
export function toFolded({ text, folded }: Quotable, { start, end }: Span): Match | null {
  if (start >= end || /^\s|\s$/u.test(text.slice(start, end))) return null;
  const from = countBelow(folded.starts, start);
  const to = countBelow(folded.ends, end + 1);
  const fits = folded.starts[from] === start && folded.ends[to - 1] === end && from < to;
  return fits && isEdge(folded, from) && isEdge(folded, to) ? { from, to } : null;
}

/**
 * What stands in a span, as a selector quotes it: white space as single spaces. `null` where a selector cannot hold it:
 * it cuts a character or words from the white space beside them, or has characters that a key may not hold, or nothing
 * visible.
 */
export function quoteOf(source: Quotable, span: Span): string | null {
  const place = toFolded(source, span);
  if (!place) return null;
  const words = source.text.slice(span.start, span.end);
  const meant = source.folded.text.slice(place.from, place.to);
  const quote = [words.replace(/\s+/gu, ' '), words].find((candidate) => foldPattern(candidate) === meant);
  const holds = quote !== undefined && isVisible(quote) && unseenCharacters(quote).length === 0;
  return holds ? quote : null;
}
