import type { Span } from '../../../core/article/article.ts';
import type { ItemMark, Mark, NoteMark } from '../../../core/authoring/authoredQuiz.ts';
import { findTechnique } from '../../../core/taxonomy/taxonomy.ts';
import { FAMILIES, type Family } from '../../../core/taxonomy/technique.ts';

/** What an author can mark words as, in the order of the keys 1 to 5. */
export const MARK_AS = [...FAMILIES, 'fair', 'contested'] as const;
export type MarkAs = (typeof MARK_AS)[number];

/** What a mark is: its family, or fair or contested. */
export function markedAs(mark: Mark): MarkAs {
  return mark.kind === 'item' ? mark.family : mark.kind;
}

interface Place extends Span {
  readonly id: string;
  readonly quote: string;
}

/** A mark with nothing said of it yet. */
export function emptyMark(place: Place, as: MarkAs): Mark {
  if (as === 'fair' || as === 'contested') return { ...place, kind: as, why: '' };
  return {
    ...place,
    kind: 'item',
    family: as,
    technique: '',
    weight: 'core',
    also: [],
    every: false,
    why: '',
    neutral: '',
    check: '',
    sources: [],
  };
}

/**
 * A mark as another kind. What an item alone has is taken over from one item to the next, and from `before`, what this
 * mark was as an item, where it comes back from a note; a technique stays with its family.
 */
export function turnInto(mark: Mark, as: MarkAs, before: ItemMark | undefined): Mark {
  const { id, start, end, quote, why } = mark;
  const place = { id, start, end, quote };
  if (as === 'fair' || as === 'contested') return { ...place, kind: as, why } satisfies NoteMark;
  const item = mark.kind === 'item' ? mark : before;
  if (!item) return { ...emptyMark(place, as), why };
  const technique = [item.technique, before?.technique ?? ''].find((one) => belongs(one, as));
  const also = item.also.filter((family) => family !== as);
  return { ...item, ...place, family: as, technique: technique ?? '', also, why };
}

function belongs(technique: string, family: Family): boolean {
  return findTechnique(technique)?.family === family;
}
