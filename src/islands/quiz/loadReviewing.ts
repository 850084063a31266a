import { atom } from 'nanostores';
import { $scorer } from '../../stores/review/scorer.ts';

type Reviewing = typeof import('./reviewing.ts');

/** What a review takes: not there yet, there, or not to be had when it was last asked for. */
export const $reviewParts = atom<Reviewing | 'failed' | null>(null);

/** Loads what a review takes. Rejects where it cannot be had; the next call tries again. */
export async function loadReviewing(): Promise<void> {
  try {
    const parts = await import('./reviewing.ts');
    $scorer.set({ score: parts.score, findings: parts.findings });
    $reviewParts.set(parts);
  } catch (error) {
    $reviewParts.set('failed');
    throw error;
  }
}
