import { atom, computed, onMount, type ReadableAtom } from 'nanostores';
import { ask } from '../../offline/ask.ts';
import { whenKeptMore } from '../../offline/keptMore.ts';
import type { Status, Trouble } from '../../offline/protocol.ts';
import { workerInForce } from '../../offline/registration.ts';
import { isSavingData } from '../../offline/saving.ts';

/** What is on the device, as the library shows it. */
export interface OnDevice {
  readonly kept: ReadonlySet<string>;
  readonly quizzes: number;
  /** Bytes that are still to be fetched. */
  readonly missing: number;
  /** Whether the quizzes come only when asked for. */
  readonly onRequest: boolean;
}

/** At the end of the library's address: show only what is on the device. */
const ONLY_KEPT_HASH = '#on-this-device';

/** How keeping all quizzes goes: not begun or stopped, running, or stopped by a trouble. */
export type Keeping = 'idle' | 'running' | Trouble;

const onDevice = atom<OnDevice | null>(null);
const keeping = atom<Keeping>('idle');

/** `null` until a worker says, and for good where there is none. */
export const $onDevice: ReadableAtom<OnDevice | null> = onDevice;
export const $keeping: ReadableAtom<Keeping> = keeping;

const onlyKept = atom(false);

/** Whether the library is to show only what opens without a network. */
export const $onlyKept: ReadableAtom<boolean> = onlyKept;

/** The slugs to which the library is narrowed; `null` for all of them. */
export const $narrowedTo: ReadableAtom<ReadonlySet<string> | null> = computed(
  [onDevice, onlyKept],
  (device, only) => (only && device ? device.kept : null),
);

export function showOnlyKept(only: boolean): void {
  onlyKept.set(only);
  const { location, history } = globalThis;
  // The same address without its end, so that a reload does not narrow it again.
  if (!only && location?.hash === ONLY_KEPT_HASH) history.replaceState(null, '', location.href.split('#')[0]);
}

/** Files a step: enough that asking costs little, few enough that the bar moves. */
const FILES = 12;

onMount(onDevice, () => {
  let listening = true;
  const look = async () => {
    const worker = await workerInForce();
    const status = worker && (await ask(worker, { ask: 'status' }));
    if (status && listening) onDevice.set(read(status));
  };
  const container = typeof navigator === 'undefined' ? undefined : navigator.serviceWorker;
  const stop = container && whenKeptMore(container, () => void look());
  if (typeof location !== 'undefined' && location.hash === ONLY_KEPT_HASH) onlyKept.set(true);
  void look();
  return () => {
    listening = false;
    stop?.();
  };
});

/** Counts what was begun and stopped: a run that is no longer the newest has ended. */
let run = 0;

/**
 * Fetches every quiz that is not there yet. Ends by itself, at `stopKeeping`, or at the first trouble. `findWorker`
 * is asked before each step: another tab may have moved over to a newer build, and the older worker answers no more.
 */
export async function keepAllQuizzes(findWorker = workerInForce): Promise<void> {
  if (keeping.get() === 'running') return;
  run += 1;
  const own = run;
  keeping.set('running');
  // Asked on a press only: some browsers ask the reader.
  void navigator.storage?.persist?.().catch(() => false);
  while (run === own) {
    const worker = await findWorker();
    const step = worker && (await ask(worker, { ask: 'fetch', wish: 'all', files: FILES }));
    if (run !== own) return;
    if (!step || step.trouble || step.left === 0) return keeping.set(step?.trouble ?? 'idle');
  }
}

/** Stops after the step that is under way; what came stays. */
export function stopKeeping(): void {
  run += 1;
  keeping.set('idle');
}

function read({ quizzes, kept, missing, small }: Status): OnDevice {
  return { quizzes, kept: new Set(kept), missing, onRequest: !small || isSavingData() };
}
