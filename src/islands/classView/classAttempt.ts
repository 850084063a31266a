import type { Result } from '../../core/scoring/result.ts';

/** What one learner did on the quiz: the attempt that counts. */
export interface ClassAttempt {
  /** The name: shown only when the teacher asks for names, and never printed. */
  readonly learner: string;
  /** Scored by the key that the view is given. */
  readonly result: Result;
  /** Time on task; `null` where it is not known, as on paper. */
  readonly minutes: number | null;
}

/** Discernment, where it means something: in an article without core items one or two sentences would decide it. */
export function toldDiscernment({ core, discernment }: Result): number | null {
  return core.total === 0 ? null : discernment;
}
