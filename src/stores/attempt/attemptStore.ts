import { atom, computed } from 'nanostores';
import type { Span } from '../../core/article/article.ts';
import { type Attempt, type KeptFlag, newAttempt } from '../../core/attempt/attempt.ts';
import { reconcile } from '../../core/attempt/reconcile.ts';
import { readAttempt, writeAttempt } from '../../core/attempt/storedAttempt.ts';
import type { Family } from '../../core/taxonomy/technique.ts';
import { applyEdit, type Edit, inverse } from '../marking/edits.ts';
import { ATTEMPT_PREFIX, broughtTextKey, setAsidePrefix } from '../storage/deviceKeys.ts';
import {
  $storageTrouble,
  deviceKeys,
  forgetOnDevice,
  readDevice,
  writeDevice,
} from '../storage/deviceStorage.ts';

/** The attempt on this page's quiz; `null` until the quiz is open. */
export const $attempt = atom<Attempt | null>(null);

/** One change to one flag. */
export type FlagEdit = Edit<KeptFlag>;

/** Edits that can be undone and redone, since the page was opened. */
export const $history = atom<{ readonly done: readonly FlagEdit[]; readonly undone: readonly FlagEdit[] }>({
  done: [],
  undone: [],
});

/** What happened to a stored attempt that could not be used: it was set aside under another key. */
export const $setAside = atom<string | null>(null);

export const $flags = computed($attempt, (attempt) => attempt?.flags ?? []);
export const $submitted = computed($attempt, (attempt) => attempt?.submittedAt !== undefined);

/** Where an attempt is stored. */
export function attemptKey(slug: string): string {
  return ATTEMPT_PREFIX + slug;
}

/** Where the attempt on this page is stored, if not where practice is. */
export const $place = atom<string | undefined>();

/** Ids of flags that stay as they are: those that were checked. */
export const $locked = atom<ReadonlySet<string>>(new Set());

interface Open {
  /** Where the attempt is stored. */
  readonly place: string;
  readonly slug: string;
  readonly keyFingerprint: string;
  readonly text: string;
}

let open: Open | null = null;
/** What was last read or written: when the device holds something else, another tab was here. */
let lastStored: string | null = null;
/** Whether the device refused the last write: then the page has flags that are nowhere else. */
let unsaved = false;
/** Since when the page has been in view. */
let inViewSince: number | null = null;

/**
 * Opens the attempt on a quiz: the stored one, put on the text as it stands, or a fresh one.
 *
 * @param place where it is stored; an assignment keeps attempts apart from practice
 */
export function openAttempt(
  slug: string,
  keyFingerprint: string,
  text: string,
  place: string = attemptKey(slug),
): void {
  open = { place, slug, keyFingerprint, text };
  inViewSince = Date.now();
  $history.set({ done: [], undone: [] });
  $setAside.set(null);
  lastStored = readDevice(place);
  unsaved = false;
  $attempt.set(fromStored(open, lastStored));
}

function fromStored({ place, slug, keyFingerprint, text }: Open, stored: string | null): Attempt {
  const fresh = newAttempt(slug, keyFingerprint, Date.now());
  if (stored === null) return fresh;
  const read = readAttempt(stored, slug);
  if ('attempt' in read) {
    if (read.unreadable > 0) setAside(slug, place, stored);
    return reconcile(read.attempt, text);
  }
  setAside(slug, place, stored);
  return fresh;
}

/** Keeps what cannot be read where nothing writes over it; once, however often it is met. */
function setAside(slug: string, place: string, stored: string): void {
  const prefix = setAsidePrefix(slug);
  const kept = deviceKeys(prefix).find((key) => readDevice(key) === stored);
  const key = kept ?? `${prefix}${Date.now()}`;
  if (kept === undefined && !writeDevice(key, stored)) {
    // A full device has no room for it twice: it is moved, and what can be read of it is this page's alone.
    forgetOnDevice(place);
    unsaved = true;
    if (!writeDevice(key, stored)) writeDevice(place, stored);
  }
  $setAside.set(key);
}

/** Takes over what another tab stored, so that neither tab writes over the other's flags. */
export function syncWithDevice(): void {
  if (!open) return;
  const stored = readDevice(open.place);
  const isHidden = stored === null && $storageTrouble.get() === 'forbidden';
  if (stored === lastStored || isHidden) return;
  lastStored = stored;
  const theirs = fromStored(open, stored);
  const own = $attempt.get();
  $attempt.set(unsaved && own ? withUnsaved(theirs, own) : theirs);
}

/** Another tab's attempt with the flags that this page could not save; what is handed in does not grow. */
function withUnsaved(theirs: Attempt, own: Attempt): Attempt {
  if (theirs.submittedAt !== undefined || own.submittedAt !== undefined) return own;
  const known = new Set(theirs.flags.map(({ id }) => id));
  const more = own.flags.filter(({ id }) => !known.has(id));
  return {
    ...theirs,
    flags: more.reduce((flags, flag) => applyEdit(flags, { id: flag.id, after: flag }), theirs.flags),
  };
}

function change(to: (attempt: Attempt) => Attempt): void {
  if (!open) return;
  syncWithDevice();
  const attempt = $attempt.get();
  if (!attempt) return;
  const now = Date.now();
  const changed = to({
    ...attempt,
    keyFingerprint: open.keyFingerprint,
    updatedAt: now,
    activeMs: attempt.activeMs + (inViewSince === null ? 0 : now - inViewSince),
  });
  if (inViewSince !== null) inViewSince = now;
  $attempt.set(changed);
  const written = writeAttempt(changed);
  unsaved = !writeDevice(open.place, written);
  if (!unsaved) lastStored = written;
}

/** Whether flags can still be changed: another tab may have handed in without this page hearing of it. */
function isOpen(): boolean {
  syncWithDevice();
  return open !== null && !$submitted.get();
}

function edit(made: FlagEdit): void {
  if (!isOpen() || $locked.get().has(made.id)) return;
  change((attempt) => ({ ...attempt, flags: applyEdit(attempt.flags, made) }));
  $history.set({ done: [...$history.get().done, made], undone: [] });
}

function find(id: string): KeptFlag | undefined {
  return $flags.get().find((flag) => flag.id === id);
}

/** Flags a span; the same span under the same family is not flagged twice. Returns the flag's id. */
export function addFlag({ start, end }: Span, family: Family): string | null {
  if (!isOpen() || !open || end <= start) return null;
  const same = $flags
    .get()
    .find((flag) => flag.start === start && flag.end === end && flag.family === family);
  if (same) return same.id;
  const flag: KeptFlag = { id: newId(), start, end, family, quote: open.text.slice(start, end) };
  edit({ id: flag.id, after: flag });
  return flag.id;
}

export function removeFlag(id: string): void {
  const before = find(id);
  if (before) edit({ id, before });
}

export function changeFamily(id: string, family: Family): void {
  const before = find(id);
  if (before && before.family !== family) edit({ id, before, after: { ...before, family } });
}

export function resizeFlag(id: string, { start, end }: Span): void {
  const before = find(id);
  if (!before || !open || end <= start || (before.start === start && before.end === end)) return;
  edit({ id, before, after: { ...before, start, end, quote: open.text.slice(start, end) } });
}

export function writeNote(id: string, note: string): void {
  const before = find(id);
  if (!before || (before.note ?? '') === note) return;
  edit({ id, before, after: { ...before, note: note === '' ? undefined : note } });
}

/** Takes back the last edit; returns it, or `null` when there is none. */
export function undo(): FlagEdit | null {
  const { done, undone } = $history.get();
  const last = done.at(-1);
  if (!last || !isOpen()) return null;
  change((attempt) => ({ ...attempt, flags: applyEdit(attempt.flags, inverse(last)) }));
  $history.set({ done: done.slice(0, -1), undone: [...undone, last] });
  return last;
}

/** Makes the last undone edit again; returns it, or `null` when there is none. */
export function redo(): FlagEdit | null {
  const { done, undone } = $history.get();
  const last = undone.at(-1);
  if (!last || !isOpen()) return null;
  change((attempt) => ({ ...attempt, flags: applyEdit(attempt.flags, last) }));
  $history.set({ done: [...done, last], undone: undone.slice(0, -1) });
  return last;
}

/** Hands in: flags stay as they are from here on. `score` is `null` where nothing can be scored. */
export function submit(score: number | null): void {
  change((attempt) => ({ ...attempt, submittedAt: Date.now(), score }));
  $history.set({ done: [], undone: [] });
}

/** Opens another round with some of the flags kept; what was handed in is put with the earlier rounds. */
export function tryAgain(keep: readonly string[]): void {
  change(({ submittedAt, score, ...attempt }) => ({
    ...attempt,
    flags: attempt.flags.filter(({ id }) => keep.includes(id)),
    earlier:
      submittedAt === undefined
        ? attempt.earlier
        : [...attempt.earlier, { submittedAt, score: score ?? null, flags: attempt.flags }],
  }));
  $history.set({ done: [], undone: [] });
}

/** Puts an attempt that was kept elsewhere in place of the one on this device. */
export function restoreAttempt(kept: Attempt): void {
  const text = open?.text ?? '';
  change(() => reconcile(kept, text));
  $history.set({ done: [], undone: [] });
}

/** Wipes everything this device holds of the quiz: the attempt, what was set aside, a brought text. */
export function wipe(slug: string): void {
  forgetOnDevice(open?.slug === slug ? open.place : attemptKey(slug));
  forgetOnDevice(broughtTextKey(slug));
  for (const aside of deviceKeys(setAsidePrefix(slug))) forgetOnDevice(aside);
  lastStored = null;
  unsaved = false;
  $setAside.set(null);
  $history.set({ done: [], undone: [] });
  if (open?.slug === slug) $attempt.set(newAttempt(slug, open.keyFingerprint, Date.now()));
}

/** Adds the time in view to the attempt when the page is hidden, and starts the clock when it is back. */
export function setInView(inView: boolean): void {
  if (inView) {
    syncWithDevice();
    inViewSince ??= Date.now();
    return;
  }
  if (inViewSince === null) return;
  const attempt = $attempt.get();
  if (attempt && !$submitted.get()) {
    if (attempt.flags.length > 0) change((same) => same);
    // Nothing is stored of somebody who only looked in.
    else $attempt.set({ ...attempt, activeMs: attempt.activeMs + Date.now() - inViewSince });
  }
  inViewSince = null;
}

function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
