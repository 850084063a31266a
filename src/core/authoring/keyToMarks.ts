import type { LocatedItem, LocatedKey, LocatedNote } from '../pack/located.ts';
import type { ItemMark, Mark, NoteMark } from './authoredQuiz.ts';
import { markOnPlaces } from './markPlaces.ts';
import type { TextInLanguage } from './quotable.ts';
import { inOrder } from './reanchor.ts';

export interface MarksOfKey {
  /** In order of position. */
  readonly marks: readonly Mark[];
  /** Ids of entries that mean several places, but not all of the same words: they became one mark a place. */
  readonly split: readonly string[];
}

/** The marks that a key puts on an article. An item for every place becomes one mark on the first of them. */
export function keyToMarks(article: TextInLanguage, key: LocatedKey): MarksOfKey {
  const entries = [
    ...key.items.map((item) => ({ mark: itemMark(item), places: item.places })),
    ...(['fair', 'contested'] as const).flatMap((kind) =>
      key[kind].map((note) => ({ mark: noteMark(kind, note), places: note.places })),
    ),
  ];
  const taken = new Set(entries.map(({ mark }) => mark.id));
  const split: string[] = [];
  const marks = entries.flatMap(({ mark, places }) => {
    const made = markOnPlaces(article, mark, places, taken);
    if (made.length > 1) split.push(mark.id);
    return made;
  });
  return { marks: inOrder(marks), split };
}

const NOWHERE = { start: 0, end: 0, quote: '' };

function itemMark(item: LocatedItem): ItemMark {
  const { id, family, technique, weight, why, also = [], neutral = '', check = '', sources = [] } = item;
  const every = false;
  return {
    kind: 'item',
    ...NOWHERE,
    id,
    family,
    technique,
    weight,
    also,
    every,
    why,
    neutral,
    check,
    sources,
  };
}

function noteMark(kind: NoteMark['kind'], { id, why }: LocatedNote): NoteMark {
  return { kind, ...NOWHERE, id, why };
}
