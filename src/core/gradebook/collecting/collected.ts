import type { AssignmentRecord, Gradebook, HandIn } from '../gradebook.ts';
import type { GradebookPart } from '../saving/savedGradebook.ts';

/** Why something that was dropped on the gradebook cannot be used. */
export type CollectTrouble =
  /** Nothing in it that we know: neither a result nor a code, a gradebook, an assignment, or a zip of them. */
  | { readonly code: 'nothing-known' | 'empty' }
  | { readonly code: 'not-json' | 'not-a-result' | 'bad-flags' | 'damaged-code' | 'damaged-assignment' }
  | { readonly code: 'newer-version'; readonly version: number }
  /** Beyond the limits of `LIMITS`; a zip is told once for all that was left. */
  | { readonly code: 'too-large' | 'too-many-entries' }
  /** A zip, or an entry of one, that is damaged, encrypted or packed in a way we do not read. */
  | { readonly code: 'not-readable' | 'nested-zip' }
  /** Entries of a saved gradebook that are not what they should be; the others were read. */
  | { readonly code: 'unreadable-entries'; readonly part: GradebookPart; readonly count: number };

/** One thing found in what was dropped. `from` is the file's name, within a zip with the path in it. */
export type Collected = { readonly from: string } & (
  | { readonly kind: 'hand-in'; readonly handIn: HandIn }
  | { readonly kind: 'assignment'; readonly assignment: AssignmentRecord }
  | { readonly kind: 'gradebook'; readonly gradebook: Gradebook }
  | { readonly kind: 'trouble'; readonly trouble: CollectTrouble }
);

/** What is read at most. */
export const LIMITS = {
  /** Bytes of one file that is no zip; a saved gradebook of a thousand results has some five million. */
  file: 100_000_000,
  /** Bytes of a zip. */
  archive: 200_000_000,
  /** Bytes of everything in a zip, unpacked. */
  unpacked: 400_000_000,
  entries: 10_000,
} as const;
