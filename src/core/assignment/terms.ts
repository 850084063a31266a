import type { UnlistedRule } from '../scoring/options.ts';
import type { Family } from '../taxonomy/technique.ts';

/** More time for those who have been promised it. */
export interface Accommodation {
  /** As the teacher calls it: “Extended time”. */
  readonly name: string;
  /** Minutes beyond the limit. */
  readonly minutes: number;
}

/**
 * When a learner sees what became of their flags: flag by flag as they ask for it, after handing in, or when the
 * teacher reads out the passcode.
 */
export type Feedback = 'each' | 'end' | 'release';

/** A quiz as a teacher assigned it. What a page without a server cannot enforce in them (time, attempts) is advice. */
export interface Terms {
  readonly version: 1;
  /** Ten letters and digits; made once, never used again. */
  readonly id: string;
  /** The quiz's slug. */
  readonly quiz: string;
  readonly title: string;
  /** Of the key that the quiz had when it was assigned. */
  readonly keyFingerprint: string;
  /** Families in play; never empty, in the order of the taxonomy. */
  readonly families: readonly Family[];
  /** Minutes from start to hand-in; `null` for no limit. */
  readonly minutes: number | null;
  readonly accommodations: readonly Accommodation[];
  /** How often it may be handed in; `null` for as often as one likes. */
  readonly attempts: number | null;
  readonly feedback: Feedback;
  readonly hints: boolean;
  /** Whether the page says how many core items there are. */
  readonly showCount: boolean;
  readonly unlisted: UnlistedRule;
  /** Milliseconds since 1970; `null` for no due date. */
  readonly due: number | null;
  /** Plain text; may be empty. */
  readonly instructions: string;
  /** What learners call themselves: a name and a class, or a code that the teacher gave out. */
  readonly identity: 'name' | 'code';
  /** Where results are mailed to; may be empty. */
  readonly mail: string;
  /** Whether the key is sealed: then nothing that needs it happens on the page before the passcode. */
  readonly sealed: boolean;
  /** How the page knows the passcode of a key that is not sealed, with feedback on release; else empty. See `releaseCheck`. */
  readonly release: string;
}
