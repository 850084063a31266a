import { locate } from '../anchoring/locate.ts';
import type { Selector } from '../anchoring/selector.ts';
import type { Span } from '../article/article.ts';
import type { KeyItem, Note } from '../pack/keySchema.ts';
import type { AuthoredKey } from '../pack/located.ts';
import type { ItemMark, Mark, NoteMark } from './authoredQuiz.ts';
import { type Quotable, quotable, quoteOf, type TextInLanguage } from './quotable.ts';
import { selectorFor } from './selectorFor.ts';

/** A key made of marks. What is still empty in a mark is left out, or empty where a key cannot do without it. */
export interface KeyOfMarks {
  readonly key: AuthoredKey;
  /** Ids of marks that no selector meets: see `selectorFor`. They are not in the key. */
  readonly unselectable: readonly string[];
}

/** The key that marks on an article make, in their order. */
export function marksToKey(
  article: TextInLanguage,
  marks: readonly Mark[],
  discuss: readonly string[] = [],
): KeyOfMarks {
  const unselectable: string[] = [];
  const key = { items: [] as KeyItem[], fair: [] as Note[], contested: [] as Note[], discuss: [...discuss] };
  for (const mark of marks) {
    const at = selectorOf(article, mark);
    if (!at) unselectable.push(mark.id);
    else if (mark.kind === 'item') key.items.push(keyItem(mark, at));
    else key[mark.kind].push(note(mark, at));
  }
  return { key, unselectable };
}

/** Where a mark lies: one place, or every one with its words; empty where no selector meets it. */
export function placesOf(article: TextInLanguage, mark: Mark): readonly Span[] {
  const at = selectorOf(article, mark);
  if (!at) return [];
  return at.every ? locate(quotable(article).folded, at) : [{ start: mark.start, end: mark.end }];
}

function selectorOf(article: TextInLanguage, mark: Mark): Selector | null {
  return mark.kind === 'item' && mark.every
    ? everyPlace(quotable(article), mark)
    : selectorFor(article, mark);
}

function everyPlace(text: Quotable, mark: Span): Selector | null {
  const quote = quoteOf(text, mark);
  const places = quote === null ? [] : locate(text.folded, { quote });
  const isOne = places.some(({ start, end }) => start === mark.start && end === mark.end);
  return quote !== null && isOne ? { quote, every: true } : null;
}

function keyItem(mark: ItemMark, at: Selector): KeyItem {
  const { id, family, technique, weight, also, why, neutral, check, sources } = mark;
  return {
    id,
    at,
    family,
    technique,
    weight,
    ...(also.length > 0 && { also: [...also] }),
    why,
    ...(neutral.trim() !== '' && { neutral }),
    ...(check.trim() !== '' && { check }),
    ...(sources.length > 0 && { sources: [...sources] }),
  };
}

function note({ id, why }: NoteMark, at: Selector): Note {
  return { id, at, why };
}
