import type { Span } from '../../core/article/article.ts';

interface Kept extends Span {
  readonly id: string;
}

/**
 * One change to one of the things marked: `before` is absent when it is made, `after` when it is removed. Undoing an
 * edit touches its own thing alone, so that what was marked in another tab stays.
 */
export interface Edit<One extends Kept> {
  readonly id: string;
  readonly before?: One | undefined;
  readonly after?: One | undefined;
}

/** What is marked after an edit, in order of position. */
export function applyEdit<One extends Kept>(all: readonly One[], { id, after }: Edit<One>): One[] {
  const others = all.filter((one) => one.id !== id);
  return (after ? [...others, after] : others).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The edit that takes this one back. */
export function inverse<One extends Kept>({ id, before, after }: Edit<One>): Edit<One> {
  return { id, before: after, after: before };
}
