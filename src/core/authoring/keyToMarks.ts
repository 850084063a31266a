import { locate } from '../anchoring/locate.ts';
import type { Span } from '../article/article.ts';
import type { LocatedItem, LocatedKey, LocatedNote } from '../pack/located.ts';
import type { Mark, NoteMark } from './authoredQuiz.ts';
import { newMarkId } from './markId.ts';
import { quotable, quoteOf, type TextInLanguage } from './quotable.ts';
import { inOrder } from './reanchor.ts';

export interface MarksOfKey {
  /** In order of position. */
  readonly marks: readonly Mark[];
  /**
   * Ids of entries that mean several places which are not all the places of the same words: they became one mark a
   * place, the first with the entry's own id.
   */
  readonly split: readonly string[];
}

/** The marks that a key puts on an article. An item for every place becomes one mark on the first of them. */
export function keyToMarks(article: TextInLanguage, key: LocatedKey): MarksOfKey {
  const taken = new Set([...key.items, ...key.fair, ...key.contested].map(({ id }) => id));
  const marks: Mark[] = [];
  const split: string[] = [];
  const take = (entry: LocatedItem | LocatedNote, make: (place: Placed, every: boolean) => Mark) => {
    const [first, ...others] = entry.places;
    if (!first) return;
    const isItem = 'family' in entry;
    const every = isItem && others.length > 0 && isEveryPlace(article, entry.places);
    marks.push(make({ id: entry.id, ...first, quote: article.text.slice(first.start, first.end) }, every));
    if (every || others.length === 0) return;
    split.push(entry.id);
    for (const place of others) {
      const quote = article.text.slice(place.start, place.end);
      const id = newMarkId(taken, entry.id);
      taken.add(id);
      marks.push(make({ id, ...place, quote }, false));
    }
  };
  for (const item of key.items) take(item, (place, every) => itemMark(item, place, every));
  for (const kind of ['fair', 'contested'] as const) {
    for (const note of key[kind]) take(note, (place) => noteMark(kind, note.why, place));
  }
  return { marks: inOrder(marks), split };
}

type Placed = Pick<Mark, 'id' | 'start' | 'end' | 'quote'>;

function itemMark(item: LocatedItem, place: Placed, every: boolean): Mark {
  const { family, technique, weight, why, also = [], neutral = '', check = '', sources = [] } = item;
  return { kind: 'item', ...place, family, technique, weight, also, every, why, neutral, check, sources };
}

function noteMark(kind: NoteMark['kind'], why: string, place: Placed): Mark {
  return { kind, ...place, why };
}

/** Whether some places are all those that the words of the first have. */
function isEveryPlace(article: TextInLanguage, places: readonly Span[]): boolean {
  const text = quotable(article);
  const [first] = places;
  const quote = first && quoteOf(text, first);
  const all = quote == null ? [] : locate(text.folded, { quote });
  return (
    all.length === places.length &&
    all.every(({ start, end }, index) => start === places[index]?.start && end === places[index]?.end)
  );
}
