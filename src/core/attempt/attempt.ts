import type { Family } from '../taxonomy/technique.ts';

/** A flag as it is kept: with an id to edit it by, and its words to find it again if the text changes. */
export interface KeptFlag {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** The words it lay on when it was made. */
  readonly quote: string;
  readonly note?: string | undefined;
}

/** An earlier hand-in of the same attempt, kept when the learner tries again. */
export interface EarlierRound {
  readonly submittedAt: number;
  readonly score: number | null;
  readonly flags: readonly KeptFlag[];
}

/** One learner's flags on one quiz. Times are milliseconds since 1970. */
export interface Attempt {
  readonly version: 1;
  readonly quiz: string;
  /** Of the key that the quiz had when the attempt was last saved. */
  readonly keyFingerprint: string;
  readonly startedAt: number;
  readonly updatedAt: number;
  /** Time the page was in view with the attempt open, in milliseconds. */
  readonly activeMs: number;
  readonly submittedAt?: number | undefined;
  /** Of the hand-in, for the library; `null` where the quiz has no key to score with. */
  readonly score?: number | null | undefined;
  readonly flags: readonly KeptFlag[];
  /** Flags whose words are no longer in the text: out of play, but not lost. */
  readonly adrift: readonly KeptFlag[];
  readonly earlier: readonly EarlierRound[];
}

/** A fresh attempt. */
export function newAttempt(quiz: string, keyFingerprint: string, now: number): Attempt {
  return {
    version: 1,
    quiz,
    keyFingerprint,
    startedAt: now,
    updatedAt: now,
    activeMs: 0,
    flags: [],
    adrift: [],
    earlier: [],
  };
}
