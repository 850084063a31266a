import { atom, type ReadableAtom } from 'nanostores';
import type { CollectTrouble } from '../../../core/gradebook/collecting/collected.ts';
import type { Intake } from '../../../core/gradebook/collecting/intake.ts';
import { restore } from '../../../core/gradebook/saving/restore.ts';
import { changeGradebook } from '../gradebookStore.ts';

/** Something to read: a file that was dropped or chosen, or what was pasted. */
export interface Source {
  readonly name: string;
  /** Reads it, unless it is larger than anything that could be used. */
  readonly bytes: () => Promise<Uint8Array | 'too-large'>;
}

/** What came of collecting. */
export interface CollectReport {
  /** Files and pastes that were read. */
  readonly files: number;
  /** Receipts of the results that are new. */
  readonly added: readonly string[];
  readonly duplicates: readonly string[];
  /** Gradebooks and assignments that wait for the teacher’s word: see `Intake`. */
  readonly held: Intake['held'];
  readonly troubles: readonly { readonly from: string; readonly trouble: CollectTrouble }[];
}

/** How collecting goes. */
export type Collecting =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number; readonly found: number }
  | { readonly state: 'done'; readonly report: CollectReport };

export const collecting = atom<Collecting>({ state: 'idle' });
export const $collecting: ReadableAtom<Collecting> = collecting;

/** Puts the report away. */
export function closeReport(): void {
  if (collecting.get().state === 'done') collecting.set({ state: 'idle' });
}

/** Takes in what waited for the teacher’s word, all of it, or puts it away. */
export function decideHeld(isTaken: boolean): void {
  const now = collecting.get();
  if (now.state !== 'done') return;
  if (isTaken) {
    changeGradebook(
      (before) =>
        now.report.held.reduce(
          (gradebook, entry) =>
            restore(gradebook, entry.kind === 'gradebook' ? entry.gradebook : entry.assignment),
          before,
        ),
      'Took in what was saved',
    );
  }
  collecting.set({ state: 'done', report: { ...now.report, held: [] } });
}
