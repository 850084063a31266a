import { atom, type ReadableAtom } from 'nanostores';
import { EMPTY_GRADEBOOK, type Gradebook } from '../../core/gradebook/gradebook.ts';
import { type StorageTrouble, troubleOf } from '../storage/storageTrouble.ts';
import type { Tabs } from '../storage/tabs.ts';
import { applied } from './keeping/applied.ts';
import { changesBetween } from './keeping/changes.ts';
import type { Extra, GradebookStorage, RecordChange } from './keeping/gradebookStorage.ts';
import { memoryStorage } from './keeping/memoryStorage.ts';
import { readStored } from './keeping/readStored.ts';

/** Written with every change, so that a tab sees at one look whether there is anything new. */
const REVISION = 'revision';

/** Whether the device keeps what is made here; in trouble all goes on in memory. */
export type Keeping = 'opening' | 'kept' | StorageTrouble;

/** The last change that can be taken back, in words for the button. */
export interface Undo {
  readonly what: string;
  readonly changes: readonly RecordChange[];
}

const gradebook = atom<Gradebook>(EMPTY_GRADEBOOK);
const keeping = atom<Keeping>('opening');
const extras = atom<ReadonlyMap<string, string>>(new Map());
const undo = atom<Undo | null>(null);

export const $gradebook: ReadableAtom<Gradebook> = gradebook;
export const $keeping: ReadableAtom<Keeping> = keeping;
/** Small things kept beside the gradebook, by name. */
export const $extras: ReadableAtom<ReadonlyMap<string, string>> = extras;
export const $undo: ReadableAtom<Undo | null> = undo;

let storage: GradebookStorage = memoryStorage();
/** Else it is in memory, and gone with the page. */
let isOnDevice = false;
let tabs: Tabs | null = null;
/** What the storage is known to hold. */
let stored: Gradebook = EMPTY_GRADEBOOK;
/** Extras that are still to be stored. */
let pending: RecordChange[] = [];
/** The revision that was read or written last: another in the storage is another tab's. */
let revision: string | null = null;
/** Another tab has written for certain, whatever the revision says. */
let mustRead = false;
/** Reading and writing take turns. */
let turn: Promise<void> = Promise.resolve();

/** Reads what the device keeps, and keeps up with other tabs. A device that forbids it is told by `$keeping`. */
export async function openGradebook(open: () => Promise<GradebookStorage>, others?: Tabs): Promise<void> {
  tabs = others ?? null;
  try {
    storage = await open();
    await inTurn(read);
    isOnDevice = true;
    keeping.set('kept');
  } catch {
    storage = memoryStorage();
    isOnDevice = false;
    keeping.set('forbidden');
  }
  tabs?.listen((isSure) => {
    // Two tabs may write at once, and the later revision then hides the earlier: whoever was told reads everything.
    mustRead ||= isSure;
    void inTurn(read).catch(() => {});
  });
}

/** Changes the gradebook and stores what changed. With `what`, it can be taken back. */
export function changeGradebook(change: (before: Gradebook) => Gradebook, what?: string): void {
  const before = gradebook.get();
  const after = change(before);
  if (after === before) return;
  gradebook.set(after);
  if (what !== undefined) undo.set({ what, changes: changesBetween(after, before) });
  void store();
}

/** Takes the last change back; what was done since stays. */
export function undoChange(): void {
  const last = undo.get();
  if (!last) return;
  undo.set(null);
  for (const { part, key, value } of last.changes) {
    if (part === 'extras') keepExtra(key, value === null ? null : (value as Extra).value);
  }
  changeGradebook((now) => applied(now, last.changes));
}

export function forgetUndo(): void {
  undo.set(null);
}

/** Keeps something small beside the gradebook; `null` forgets it. */
export function keepExtra(name: string, value: string | null): void {
  const next = new Map(extras.get());
  if (value === null) next.delete(name);
  else next.set(name, value);
  extras.set(next);
  pending.push({
    part: 'extras',
    key: name,
    value: value === null ? null : ({ name, value } satisfies Extra),
  });
  void store();
}

/** Empties everything, on the device too. It can be taken back until the page is left. */
export function wipeGradebook(): void {
  const before = gradebook.get();
  const held = [...extras.get()].filter(([name]) => name !== REVISION);
  for (const [name] of held) keepExtra(name, null);
  changeGradebook(() => EMPTY_GRADEBOOK);
  const beside = held.map(
    ([name, value]): RecordChange => ({ part: 'extras', key: name, value: { name, value } }),
  );
  const changes = [...changesBetween(EMPTY_GRADEBOOK, before), ...beside];
  undo.set({ what: 'Wiped the gradebook', changes });
}

/** Settles when all that was changed so far is stored, or the device refused. */
export function settled(): Promise<void> {
  return turn;
}

function store(): Promise<void> {
  return inTurn(async () => {
    const now = gradebook.get();
    const changes = [...changesBetween(stored, now), ...pending];
    if (changes.length === 0) return;
    const sent = pending.length;
    const next = `${Date.now()}-${Math.random()}`;
    try {
      const isBehind = (await storage.readExtra(REVISION)) !== revision;
      await storage.write([
        ...changes,
        { part: 'extras', key: REVISION, value: { name: REVISION, value: next } },
      ]);
      revision = next;
      mustRead ||= isBehind;
      stored = now;
      pending = pending.slice(sent);
      if (isOnDevice) keeping.set('kept');
      tabs?.tell();
      if (mustRead) await read();
    } catch (error) {
      // What was not stored is still to be: the next change tries again.
      keeping.set(troubleOf(error));
    }
  });
}

async function read(): Promise<void> {
  const current = await storage.readExtra(REVISION);
  if (current === revision && !mustRead) return;
  mustRead = false;
  const found = await readStored(await storage.read());
  // Changes that could not be stored are made again on what another tab left.
  const unsaved = changesBetween(stored, gradebook.get());
  revision = current;
  stored = found.gradebook;
  gradebook.set(applied(found.gradebook, unsaved));
  const held = new Map(found.extras);
  for (const { key, value } of pending) {
    if (value === null) held.delete(key);
    else held.set(key, (value as Extra).value);
  }
  extras.set(held);
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const next = turn.then(work);
  turn = next.catch(() => {});
  return next;
}
