import { atom, onMount, type ReadableAtom } from 'nanostores';
import { TECHNIQUE_HASH } from '../../links/links.ts';
import { deviceStorage } from '../storage/deviceStorage.ts';
import { type Criteria, NO_CRITERIA } from './criteria.ts';
import { NO_PROGRESS, type ProgressBySlug, readProgress } from './progress.ts';

/** How many quizzes are listed at once, and how many more each time more are asked for. */
export const ROWS = 50;

const criteria = atom<Criteria>(NO_CRITERIA);
const rows = atom(ROWS);
const progress = atom<ProgressBySlug>(NO_PROGRESS);

/** What the learner asked for. */
export const $criteria: ReadableAtom<Criteria> = criteria;

/** How many of the quizzes found are listed. */
export const $rows: ReadableAtom<number> = rows;

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

// A link from the Learn page asks for a technique at the end of the address.
onMount(criteria, () => {
  const read = () => {
    const { hash = '' } = globalThis.location ?? {};
    if (hash.startsWith(TECHNIQUE_HASH)) ask({ technique: hash.slice(TECHNIQUE_HASH.length) });
  };
  read();
  globalThis.addEventListener?.('hashchange', read);
  return () => globalThis.removeEventListener?.('hashchange', read);
});

/** Changes one criterion or several; the others stay. */
export function ask(change: Partial<Criteria>): void {
  criteria.set({ ...criteria.get(), ...change });
  rows.set(ROWS);
}

/** Asks for everything again. */
export function clearCriteria(): void {
  criteria.set(NO_CRITERIA);
  rows.set(ROWS);
  const { location, history } = globalThis;
  // The same address without its end, so that a reload does not ask again.
  if (location?.hash.startsWith(TECHNIQUE_HASH)) history.replaceState(null, '', location.href.split('#')[0]);
}

/** Lists more of the quizzes found. */
export function listMore(): void {
  rows.set(rows.get() + ROWS);
}
