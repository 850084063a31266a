import { atom } from 'nanostores';
import type { Learner } from '../../core/attempt/learner.ts';
import { deviceKeys, forgetOnDevice, readDevice, writeDevice } from '../storage/deviceStorage.ts';
import { recordAsidePrefix, recordPlace } from './places.ts';
import { type AssignedRecord, readRecord, writeRecord } from './record.ts';

/** Who is at work on this page, and what the device keeps of it; `null` before the start. */
export const $record = atom<AssignedRecord | null>(null);

/** Whether an earlier record could not be read and was set aside. */
export const $recordAside = atom(false);

let place = '';
/** What was last read or written: when the device holds something else, another tab was here. */
let lastStored: string | null = null;
/** Whether the device refused the last write. */
let unsaved = false;

/**
 * Opens the record of a learner on an assignment. What cannot be read is set aside, never written over.
 *
 * @param fresh the record of somebody who has not been here
 */
export function openRecord(assignment: string, learner: Learner, fresh: () => AssignedRecord): void {
  place = recordPlace(assignment, learner);
  unsaved = false;
  lastStored = readDevice(place);
  const known = lastStored === null ? null : readRecord(lastStored, assignment);
  $recordAside.set(lastStored !== null && known === null && setAside(assignment, lastStored));
  // Who comes back may spell the name otherwise; what was handed in says how it was.
  $record.set(known ?? fresh());
  if (!known) keep();
}

function setAside(assignment: string, stored: string): boolean {
  const prefix = recordAsidePrefix(assignment);
  if (deviceKeys(prefix).some((key) => readDevice(key) === stored)) return true;
  return writeDevice(`${prefix}${Date.now()}`, stored);
}

/** Changes the record as the device has it, so that neither of two tabs writes over the other. */
export function changeRecord(to: (record: AssignedRecord) => AssignedRecord): void {
  syncRecord();
  const record = $record.get();
  if (!record) return;
  $record.set(to(record));
  keep();
}

/** Takes over what another tab stored. */
export function syncRecord(): void {
  const own = $record.get();
  if (!own) return;
  const stored = readDevice(place);
  if (stored === null || stored === lastStored) return;
  const theirs = readRecord(stored, own.assignment);
  if (!theirs) return;
  lastStored = stored;
  $record.set(unsaved ? { ...theirs, submissions: together(theirs, own) } : theirs);
}

/** What either tab handed in, in order. */
function together(theirs: AssignedRecord, own: AssignedRecord): AssignedRecord['submissions'] {
  const known = new Set(theirs.submissions.map(({ submittedAt }) => submittedAt));
  const more = own.submissions.filter(({ submittedAt }) => !known.has(submittedAt));
  return [...theirs.submissions, ...more].sort((a, b) => a.submittedAt - b.submittedAt);
}

function keep(): void {
  const record = $record.get();
  if (!record) return;
  const written = writeRecord(record);
  unsaved = !writeDevice(place, written);
  if (!unsaved) lastStored = written;
}

/** Forgets the record on this device. */
export function wipeRecord(): void {
  forgetOnDevice(place);
  lastStored = null;
  $record.set(null);
}
