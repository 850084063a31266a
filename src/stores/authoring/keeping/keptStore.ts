import { atom, type ReadableAtom } from 'nanostores';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { type StorageTrouble, troubleOf } from '../../storage/storageTrouble.ts';
import type { Tabs } from '../../storage/tabs.ts';
import { $authored } from '../authoredStore.ts';
import { dropTyped, takeTyped } from '../text/bodyStore.ts';
import { type AuthoringStorage, type KeptRecord, revisionOf } from './authoringStorage.ts';
import { strikeOut, writeDown } from './journal.ts';
import { memoryStorage } from './memoryStorage.ts';
import { type Kept, readKept } from './readKept.ts';
import { recover } from './recover.ts';
import { listWaiting, type State, waiting, writeDownWaiting } from './waiting.ts';

/**
 * Whether the device keeps what is made here. `elsewhere`: another tab changed the open quiz, and nothing is stored over
 * it until somebody chooses.
 */
export type Keeping = 'opening' | 'saving' | 'kept' | 'elsewhere' | StorageTrouble;

const keeping = atom<Keeping>('opening');
const kept = atom<readonly Kept[]>([]);

export const $keeping: ReadableAtom<Keeping> = keeping;
/** All quizzes in the making on this device, with those in the bin. */
export const $kept: ReadableAtom<readonly Kept[]> = kept;

let storage: AuthoringStorage = memoryStorage();
let isOnDevice = false;
let tabs: Tabs | null = null;
/** What is on the desk as it is stored, so that a change can be told from an opening. */
let stored: AuthoredQuiz | null = null;
/** What the storage may hold of the quiz on the desk: as read or written last, and as is being written. */
let known: readonly (string | null)[] = [null];
/** What the storage has not confirmed yet. */
let unstored: State | null = null;
/** The revision of what the journal holds of the quiz on the desk; empty where it may hold something, `null` for nothing. */
let journalled: string | null = null;
/** Reading and writing take turns. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Opens what the device keeps, stores what an earlier page left written down, and keeps up with other tabs.
 *
 * @param nameRecovered the title of a recovered change whose quiz another tab has changed since
 */
export async function openKept(
  open: () => Promise<AuthoringStorage>,
  others: Tabs | null,
  nameRecovered: (title: string) => string,
): Promise<void> {
  tabs = others;
  $authored.listen(onChanged);
  try {
    storage = await open();
    await inTurn(readAll);
    isOnDevice = true;
    keeping.set('kept');
  } catch {
    storage = memoryStorage();
    isOnDevice = false;
    keeping.set('forbidden');
  }
  await inTurn(() => recover(storage, isOnDevice, nameRecovered)).catch((error) =>
    keeping.set(troubleOf(error)),
  );
  await inTurn(readAll).catch(() => {});
  tabs?.listen(() => void inTurn(lookAround).catch(() => {}));
}

/** Puts a kept quiz on the desk; says whether it is there and can be read. */
export async function openQuiz(id: string): Promise<boolean> {
  await settled();
  putAside();
  const waits = waiting.get(id);
  if (waits) {
    waiting.delete(id);
    take(waits.quiz, waits.known);
    // It may have been written down, when it was put aside or the page was hidden.
    journalled = '';
    onChanged({ ...waits.quiz });
    return true;
  }
  const found = readKept(await inTurn(() => storage.read(id)));
  if (!found?.quiz) return false;
  take(found.quiz, [found.revision]);
  return true;
}

/** Clears the desk; what was on it is kept. */
export async function closeQuiz(): Promise<void> {
  await settled();
  putAside();
  stored = null;
  $authored.set(null);
  await inTurn(readAll).catch(() => {});
}

/** Keeps a new quiz beside the others; where the device refuses, it waits on this page. */
export async function addQuiz(quiz: AuthoredQuiz): Promise<void> {
  const revision = newRevision();
  try {
    await write({ id: quiz.id, quiz, revision, binnedAt: null }, [null]);
  } catch {
    waiting.set(quiz.id, { quiz, revision, known: [null], binnedAt: null });
    await inTurn(readAll).catch(() => {});
  }
}

/** Puts a quiz into the bin (`at`: now) or takes it out (`null`). Says whether it did: the device may refuse. */
export async function binQuiz(id: string, at: number | null): Promise<boolean> {
  const waits = waiting.get(id);
  if (waits) {
    waiting.set(id, { ...waits, binnedAt: at });
    await told();
    return true;
  }
  // Another tab may have changed it since the list was read: it goes as it is now.
  for (let tries = 0; tries < 2; tries += 1) {
    const one = kept.get().find((each) => each.id === id);
    if (!one) return false;
    const record = { id, quiz: one.stored, revision: newRevision(), binnedAt: at };
    if (await write(record, [one.revision]).catch(() => false)) return true;
  }
  return false;
}

/** Removes a quiz for good. */
export async function removeQuiz(id: string): Promise<void> {
  try {
    await inTurn(() => storage.remove(id));
  } catch (error) {
    keeping.set(troubleOf(error));
    return;
  }
  waiting.delete(id);
  strikeOut(id);
  await told();
}

/** Shows what another tab made of the quiz on the desk, in place of what is here. */
export async function takeTheirs(): Promise<void> {
  const id = $authored.get()?.id;
  dropTyped();
  unstored = null;
  if (id !== undefined && (await openQuiz(id))) keeping.set(isOnDevice ? 'kept' : 'forbidden');
  else await closeQuiz();
}

/** Keeps what is here as a quiz of its own, beside what another tab made of it, and goes on with it. */
export async function keepApart(id: string, nameCopy: (title: string) => string): Promise<void> {
  takeTyped();
  const quiz = $authored.get();
  if (!quiz) return;
  const apart = { ...quiz, id, about: { ...quiz.about, title: nameCopy(quiz.about.title) } };
  unstored = null;
  await addQuiz(apart);
  await openQuiz(id);
  keeping.set(isOnDevice ? 'kept' : 'forbidden');
}

/** Writes down at once what the storage has not confirmed; for a page that is being left. */
export function writeDownUnstored(): void {
  writeDownWaiting();
  if (unstored === null) return;
  const { quiz, revision } = unstored;
  if (writeDown({ id: quiz.id, known, revision, quiz })) journalled = revision;
}

/** Whether leaving the page would lose something; ask after `writeDownUnstored`. */
export function isAtRisk(): boolean {
  if (!isOnDevice) return kept.get().length > 0;
  if (waiting.size > 0) return true;
  if (unstored === null) return false;
  // The next page stores what is written down, unless the device refuses or another tab was quicker.
  return unstored.revision !== journalled || !['saving', 'kept'].includes(keeping.get());
}

/** Settles when all that was changed so far is stored, or the device refused. */
export async function settled(): Promise<void> {
  await turn.catch(() => {});
}

/** A name for a state of a quiz that no other state has. */
function newRevision(): string {
  return `${Date.now()}-${Math.random()}`;
}

function onChanged(quiz: AuthoredQuiz | null): void {
  if (quiz === null || quiz === stored) return;
  unstored = { quiz, revision: newRevision() };
  if (keeping.get() === 'elsewhere') return;
  if (keeping.get() === 'kept') keeping.set('saving');
  void inTurn(storeOpen);
}

async function storeOpen(): Promise<void> {
  // Several changes may wait for one turn: the last of them is stored, and the others find nothing to do.
  if (unstored === null) return;
  const { quiz, revision } = unstored;
  const before = known;
  known = [...before, revision];
  try {
    const isWritten = await storage.write({ id: quiz.id, quiz, revision, binnedAt: null }, before);
    if (!isWritten) {
      known = before;
      keeping.set('elsewhere');
      return;
    }
    known = [revision];
    if ($authored.get()?.id !== quiz.id) return;
    stored = quiz;
    // What is in memory alone is to be written down all the same when the page is left.
    if (unstored?.revision === revision && isOnDevice) unstored = null;
    if (journalled !== null && unstored === null) {
      strikeOut(quiz.id);
      journalled = null;
    }
    if (unstored === null) keeping.set('kept');
    tabs?.tell();
  } catch (error) {
    // The next change tries again; until then it is unstored, and written down when the page is left. Part of it may
    // have been stored all the same, so its revision stays known.
    keeping.set(troubleOf(error));
  }
}

function take(quiz: AuthoredQuiz, before: readonly (string | null)[]): void {
  stored = quiz;
  known = before;
  unstored = null;
  journalled = null;
  $authored.set(quiz);
}

/** What leaves the desk before it is stored waits, so that opening another quiz loses nothing. */
function putAside(): void {
  if (unstored === null || !isOnDevice) return;
  waiting.set(unstored.quiz.id, { ...unstored, known, binnedAt: null });
  writeDown({ id: unstored.quiz.id, known, ...unstored });
  unstored = null;
  if (keeping.get() === 'elsewhere') keeping.set('kept');
}

async function readAll(): Promise<void> {
  const all = (await storage.list()).flatMap((one) => readKept(one) ?? []);
  const others = all.filter(({ id }) => !waiting.has(id));
  kept.set([...others, ...listWaiting()]);
}

/** Another tab stored something, or may have. */
async function lookAround(): Promise<void> {
  await readAll();
  const quiz = $authored.get();
  if (!quiz) return;
  const found = await storage.read(quiz.id);
  const revision = revisionOf(found);
  if (known.includes(revision)) return;
  const theirs = readKept(found);
  // What was typed a moment ago is ours too.
  takeTyped();
  if (unstored !== null || !theirs?.quiz) {
    keeping.set('elsewhere');
    return;
  }
  take(theirs.quiz, [theirs.revision]);
}

async function write(record: KeptRecord, before: readonly (string | null)[]): Promise<boolean> {
  let isWritten = false;
  try {
    isWritten = await inTurn(() => storage.write(record, before));
  } catch (error) {
    keeping.set(troubleOf(error));
    throw error;
  }
  await told();
  return isWritten;
}

async function told(): Promise<void> {
  tabs?.tell();
  await inTurn(readAll).catch(() => {});
}

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = turn.then(work, work);
  turn = next.catch(() => {});
  return next;
}
