import { atom } from 'nanostores';
import { CHECK } from '../../messages/assignedWork.ts';
import { VERDICTS } from '../../messages/feedback.ts';
import { announce } from '../../stores/announcer/announcerStore.ts';
import { noteChecked } from '../../stores/assigned/assignedStore.ts';
import { $checks, type Check } from '../../stores/assigned/checks.ts';
import { $locked } from '../../stores/attempt/attemptStore.ts';
import { loadReviewing } from '../quiz/loadReviewing.ts';

/** The flag whose check is open, by id; what scores may be missing. */
export const $openCheck = atom<{ readonly id: string; readonly failed: boolean } | null>(null);

export function isChecked(id: string): boolean {
  return $locked.get().has(id);
}

/** Tells what became of a flag, and with that closes it. */
export async function check(id: string): Promise<void> {
  try {
    await loadReviewing();
  } catch {
    $openCheck.set({ id, failed: true });
    return;
  }
  noteChecked(id);
  $openCheck.set({ id, failed: false });
  const told = $checks.get().get(id);
  if (told) announce(`${verdictOf(told)}. ${CHECK.stays}`);
}

/** Opens what a check told before. */
export function openCheck(id: string): void {
  void check(id);
}

export function closeCheck(): void {
  $openCheck.set(null);
}

/** One word or two for what became of the flag itself. */
export function verdictOf({ outcome }: Check): string {
  return outcome === 'duplicate' ? CHECK.duplicate : VERDICTS[outcome];
}
