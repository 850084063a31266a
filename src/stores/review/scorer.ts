import { atom } from 'nanostores';
import type { findings } from '../../core/review/findings.ts';
import type { score } from '../../core/scoring/score.ts';

/** What makes a review out of flags. */
export interface Scorer {
  readonly score: typeof score;
  readonly findings: typeof findings;
}

/** `null` until it is loaded: somebody who reads and flags has no use for it yet. */
export const $scorer = atom<Scorer | null>(null);
