import type { Family } from '../../taxonomy/technique.ts';

/** The sentences that Mark the Words shows; the core has none of its own. */
export interface H5pWords {
  /** What to do: “Click every word …”. */
  task(families: readonly Family[]): string;
  /** What the content type says of itself, by its own names for that: buttons, answers, what a screen reader is told. */
  readonly labels: Readonly<Record<string, string>>;
}
