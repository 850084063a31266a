import { atom, onMount, type ReadableAtom } from 'nanostores';
import { deviceStorage } from '../storage/deviceStorage.ts';
import { type Criteria, NO_CRITERIA } from './criteria.ts';
import { NO_PROGRESS, type ProgressBySlug, readProgress } from './progress.ts';

const criteria = atom<Criteria>(NO_CRITERIA);
const progress = atom<ProgressBySlug>(NO_PROGRESS);

/** What the learner asked for. */
export const $criteria: ReadableAtom<Criteria> = criteria;

/** Progress on this device: empty until a page listens, then kept up with other tabs. */
export const $progress: ReadableAtom<ProgressBySlug> = progress;

onMount(progress, () => {
  const read = () => progress.set(readProgress(deviceStorage()));
  read();
  // `pageshow` is the way back from a quiz with the browser's Back button: the page was only frozen.
  globalThis.addEventListener?.('storage', read);
  globalThis.addEventListener?.('pageshow', read);
  return () => {
    globalThis.removeEventListener?.('storage', read);
    globalThis.removeEventListener?.('pageshow', read);
  };
});

/** Changes one criterion or several; the others stay. */
export function ask(change: Partial<Criteria>): void {
  criteria.set({ ...criteria.get(), ...change });
}

/** Asks for everything again. */
export function clearCriteria(): void {
  criteria.set(NO_CRITERIA);
}
