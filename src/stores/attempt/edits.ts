import type { KeptFlag } from '../../core/attempt/attempt.ts';

/**
 * One change to one flag: `before` is absent when it is made, `after` when it is removed. Undoing an edit
 * touches its own flag alone, so that flags made in another tab stay.
 */
export interface Edit {
  readonly id: string;
  readonly before?: KeptFlag | undefined;
  readonly after?: KeptFlag | undefined;
}

/** The flags after an edit, in order of position. */
export function applyEdit(flags: readonly KeptFlag[], { id, after }: Edit): KeptFlag[] {
  const others = flags.filter((flag) => flag.id !== id);
  return (after ? [...others, after] : others).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The edit that takes this one back. */
export function inverse({ id, before, after }: Edit): Edit {
  return { id, before: after, after: before };
}
