import { atom, computed, type ReadableAtom } from 'nanostores';
import { openKey, type SealedContent, type SealedKey } from '../../../core/sealing/sealedKey.ts';
import { $extras, keepExtra } from '../gradebookStore.ts';

/** What stands before the `sealId` in the name of a passcode that the device remembers. */
export const PASSCODE = 'passcode:';
const SITE_KEY = 'site-key:';

const opened = atom<ReadonlyMap<string, SealedContent>>(new Map());
const bySite = atom<ReadonlySet<string>>(new Set());

/** Keys that were opened with their passcodes, by the `sealId` of what held them. */
export const $opened: ReadableAtom<ReadonlyMap<string, SealedContent>> = opened;
/** Ids of the assignments that are marked by the site's own key without a passcode. */
export const $bySiteKey: ReadableAtom<ReadonlySet<string>> = bySite;

/** What tells one sealed key from another. */
export function sealId({ quiz, keyFingerprint, nonce }: SealedKey): string {
  return `${quiz}:${keyFingerprint}:${nonce}`;
}

/**
 * Opens sealed keys with a passcode, all that it fits. Remembered until the page is left, or on the device if asked.
 * Says what came of it: `wrong-passcode` when it opened none.
 */
export async function unlock(
  sealed: readonly SealedKey[],
  passcode: string,
  remember: boolean,
): Promise<'opened' | 'wrong-passcode' | 'damaged'> {
  let trouble: 'wrong-passcode' | 'damaged' = 'damaged';
  let isOpen = false;
  for (const one of sealed) {
    const content = await openKey(one, passcode);
    if ('code' in content) {
      if (content.code === 'wrong-passcode') trouble = 'wrong-passcode';
      continue;
    }
    isOpen = true;
    opened.set(new Map(opened.get()).set(sealId(one), content));
    if (remember) keepExtra(PASSCODE + sealId(one), passcode);
  }
  return isOpen ? 'opened' : trouble;
}

/** Opens what the device remembers the passcode of. */
export async function unlockRemembered(sealed: readonly SealedKey[]): Promise<void> {
  for (const one of sealed) {
    const passcode = $extras.get().get(PASSCODE + sealId(one));
    if (passcode !== undefined && !opened.get().has(sealId(one))) await unlock([one], passcode, false);
  }
}

/** Marks the results of an assignment by the site's own key. */
export function markBySiteKey(assignment: string, remember: boolean): void {
  bySite.set(new Set(bySite.get()).add(assignment));
  if (remember) keepExtra(SITE_KEY + assignment, 'yes');
}

/** Whether the results of an assignment may be marked by the site's own key. */
export function isBySiteKey(assignment: string): boolean {
  return bySite.get().has(assignment) || $extras.get().has(SITE_KEY + assignment);
}

/** Locks everything that was opened, and forgets what the device remembers of it. */
export function lockAll(): void {
  opened.set(new Map());
  bySite.set(new Set());
  for (const name of $extras.get().keys()) if (isMemory(name)) keepExtra(name, null);
}

/** Whether anything is open that `lockAll` would lock. */
export const $isAnythingOpen: ReadableAtom<boolean> = computed(
  [opened, bySite, $extras],
  (keys, assignments, extras) => keys.size > 0 || assignments.size > 0 || [...extras.keys()].some(isMemory),
);

function isMemory(name: string): boolean {
  return name.startsWith(PASSCODE) || name.startsWith(SITE_KEY);
}
