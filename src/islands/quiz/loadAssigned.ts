import { useStore } from '@nanostores/react';
import { atom } from 'nanostores';

type Assigned = typeof import('../assigned/assigned.ts');

/** What a page of an assignment takes: `null` in practice and while it is on its way. */
export const $assignedParts = atom<Assigned | 'failed' | null>(null);

/** Loads it and hands the page over to it. */
export function loadAssigned(): void {
  import('../assigned/assigned.ts').then(
    (parts) => {
      $assignedParts.set(parts);
      parts.takeOver();
    },
    () => $assignedParts.set('failed'),
  );
}

export function useAssigned(): Assigned | null {
  const parts = useStore($assignedParts);
  return parts === 'failed' ? null : parts;
}
