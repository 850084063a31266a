import { atom } from 'nanostores';

/** What a screen reader is to say next; `turn` changes so that the same words can be said twice. */
export const $announcement = atom<{ readonly text: string; readonly turn: number }>({ text: '', turn: 0 });

export function announce(text: string): void {
  $announcement.set({ text, turn: $announcement.get().turn + 1 });
}
