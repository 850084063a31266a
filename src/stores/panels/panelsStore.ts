import { atom } from 'nanostores';

/** What may be open over the page, one at a time. `palette` and `note` ask for the focus to go there. */
export type Panel = 'keys' | 'families' | 'settings' | 'hand-in' | 'flags' | 'palette' | 'note';

export const $panel = atom<Panel | null>(null);

export function openPanel(panel: Panel): void {
  $panel.set(panel);
}

export function closePanel(): void {
  $panel.set(null);
}
