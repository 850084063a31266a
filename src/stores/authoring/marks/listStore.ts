import { atom, computed } from 'nanostores';
import type { Mark } from '../../../core/authoring/authoredQuiz.ts';
import { type MarkAs, markedAs } from './markKinds.ts';
import { $marks, $openMark, openMark } from './marksStore.ts';

/** What a mark still needs before it can be in a key. */
export function lacking(mark: Mark): ('technique' | 'why')[] {
  const technique = mark.kind === 'item' && mark.technique === '' ? (['technique'] as const) : [];
  const why = mark.why.trim() === '' ? (['why'] as const) : [];
  return [...technique, ...why];
}

/** Which marks the list shows. */
export type MarkFilter = 'all' | 'unfinished' | MarkAs;
export const $markFilter = atom<MarkFilter>('all');

export function passes(mark: Mark, filter: MarkFilter): boolean {
  if (filter === 'unfinished') return lacking(mark).length > 0;
  return filter === 'all' || markedAs(mark) === filter;
}

/** The marks that the list shows. The open one stays on it, also when it comes to lack nothing. */
export const $listed = computed([$marks, $markFilter, $openMark], (marks, filter, open) =>
  marks.filter((mark) => passes(mark, filter) || mark.id === open?.id),
);

/** Opens the next or previous mark that the list shows; from the last on to the first. Returns it. */
export function stepListed(direction: 1 | -1): Mark | null {
  const listed = $listed.get();
  const here = listed.findIndex(({ id }) => id === $openMark.get()?.id);
  const next = here < 0 && direction === -1 ? listed.length - 1 : here + direction;
  const goal = listed[(next + listed.length) % listed.length] ?? null;
  openMark(goal?.id ?? null);
  return goal;
}
