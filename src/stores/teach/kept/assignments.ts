import { atom, computed, type ReadableAtom } from 'nanostores';
import { termsOf } from '../../../core/gradebook/assignments/assignmentRecord.ts';
import type { AssignmentRecord } from '../../../core/gradebook/gradebook.ts';
import {
  $extras,
  $gradebook,
  $keeping,
  changeGradebook,
  keepExtra,
  openGradebook,
  settled,
  undoChange,
} from '../../gradebook/gradebookStore.ts';
import { deviceStorage } from '../../gradebook/keeping/deviceStorage.ts';
import { gradebookTabs } from '../../gradebook/keeping/gradebookTabs.ts';
import { PASSCODE, sealId } from '../../gradebook/unlocking/unlockStore.ts';
import type { Given } from '../giving/given.ts';
import { keepForVisit, passcodeOfVisit } from './passcodes.ts';

// Assignments are kept in the gradebook of this device, which needs them to mark what comes back.

/** Where the device remembers the passcode of an assignment that is not sealed; a seal's is the gradebook's to know. */
const RELEASE = 'release-passcode:';

/** What was last removed, until it is put back or something else is. */
export interface Removed {
  readonly given: Given;
  /** Whether the device remembered its passcode. */
  readonly remembered: boolean;
}

const removed = atom<Removed | null>(null);
export const $removed: ReadableAtom<Removed | null> = removed;

/** The assignments on this device, the newest first. */
export const $kept: ReadableAtom<readonly Given[]> = computed(
  [$gradebook, $extras],
  ({ assignments }, extras) =>
    assignments
      .flatMap((record) => givenOf(record, extras) ?? [])
      .sort((a, b) => b.record.createdAt - a.record.createdAt),
);

let opening: Promise<void> | null = null;

/** Reads what this device keeps; settles also where it keeps nothing, which `$keeping` tells. */
export function openAssignments(): Promise<void> {
  opening ??= openGradebook(deviceStorage, gradebookTabs());
  return opening;
}

/** Keeps an assignment on this device, with its passcode only if asked. Settles when it is stored, or cannot be. */
export async function keepAssignment(given: Given, remember: boolean): Promise<void> {
  await openAssignments();
  keepForVisit(given);
  changeGradebook((gradebook) => ({
    ...gradebook,
    assignments: [...gradebook.assignments.filter(({ terms }) => terms !== given.record.terms), given.record],
  }));
  if (remember && given.passcode !== null)
    keepExtra(passcodeName(given.record, given.terms.id), given.passcode);
  await settled();
}

/** Whether this device remembers the passcode of an assignment. */
export function isRemembered({ record, terms }: Given): boolean {
  return $extras.get().has(passcodeName(record, terms.id));
}

/** Takes an assignment from this device, with its passcode. */
export function removeAssignment(given: Given): void {
  removed.set({ given, remembered: isRemembered(given) });
  keepExtra(passcodeName(given.record, given.terms.id), null);
  changeGradebook(
    (gradebook) => ({
      ...gradebook,
      assignments: gradebook.assignments.filter(({ terms }) => terms !== given.record.terms),
    }),
    'assignment',
  );
}

/** Puts back what was last removed. */
export function putBack(): void {
  const last = removed.get();
  if (!last) return;
  removed.set(null);
  undoChange();
  const { given, remembered } = last;
  if (remembered && given.passcode !== null)
    keepExtra(passcodeName(given.record, given.terms.id), given.passcode);
}

/** Why the device does not keep assignments; `null` while it does. */
export const $keepingTrouble = computed($keeping, (state) =>
  state === 'forbidden' || state === 'full' ? state : null,
);

function givenOf(record: AssignmentRecord, extras: ReadonlyMap<string, string>): Given | null {
  const terms = termsOf(record.terms);
  if (!terms) return null;
  const passcode = extras.get(passcodeName(record, terms.id)) ?? passcodeOfVisit(terms.id);
  return { record, terms, passcode };
}

function passcodeName({ sealed }: AssignmentRecord, id: string): string {
  return sealed ? PASSCODE + sealId(sealed) : RELEASE + id;
}
