import type { MeasureFigures } from '../measure/measure.ts';
import type { Family } from '../taxonomy/technique.ts';

/**
 * Why an item was not hit although a flag came close.
 *
 * - `too-wide`: the flag of the right family reaches far beyond the place;
 * - `too-narrow`: it catches too little of it;
 * - `taken`: it fits, but counts for a neighbouring item already;
 * - `wrong-family`: it fits, under a family that is not right here.
 */
export type NearReason = 'too-wide' | 'too-narrow' | 'taken' | 'wrong-family';

export type ItemOutcome = 'hit' | 'near' | 'missed';

export type FlagOutcome = 'hit' | 'near' | 'duplicate' | 'contested' | 'false-alarm' | 'unlisted';

export interface ItemResult {
  readonly id: string;
  readonly family: Family;
  readonly weight: 'core' | 'extra';
  readonly outcome: ItemOutcome;
  /** Set when the outcome is `near`. */
  readonly reason: NearReason | null;
  /** How many of the places where it stands were hit. */
  readonly places: { readonly hit: number; readonly total: number };
  /** For each place in turn, the index of the flag that hit it, or `null`. */
  readonly hitBy: readonly (number | null)[];
  /** Indices of the flags that hit it or came near it, the most telling first. */
  readonly flags: readonly number[];
}

export interface FlagResult {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly outcome: FlagOutcome;
  /** The item it hit, came near or repeats. */
  readonly item: string | null;
  /** Set when the outcome is `near`. */
  readonly reason: NearReason | null;
  /** The fair passage or contested span that decided the outcome. */
  readonly note: string | null;
  /** Ids of the fair passages it counts against; a hit, a duplicate and a contested flag count against none. */
  readonly fair: readonly string[];
  /** How many clean sentences it touches; in an article without core items, each lowers the score. */
  readonly cleanSentences: number;
}

/** How many there are and how many of them were found. */
export interface Tally {
  readonly hit: number;
  readonly near: number;
  readonly total: number;
}

/** Sentences of one side, and how many of them carry a flag. */
export interface SentenceTally {
  readonly flagged: number;
  readonly total: number;
}

/** What scoring an attempt gives: codes and numbers, no sentences. */
export interface Result {
  /** 0 to 100, not rounded. */
  readonly score: number;
  /** What the score was multiplied by because of unlisted flags, 0 to 1; `null` where these do not cost of their own. */
  readonly listedShare: number | null;
  readonly core: Tally;
  readonly extra: Tally;
  readonly families: Readonly<Record<Family, { readonly core: Tally; readonly extra: Tally }>>;
  readonly fair: { readonly flagged: readonly string[]; readonly total: number };
  readonly items: readonly ItemResult[];
  /** One for each flag, in the order the flags were given. */
  readonly flags: readonly FlagResult[];
  /** Flags whose outcome is `false-alarm`. */
  readonly falseAlarms: number;
  /**
   * Share of sentences with something to flag that were flagged, minus the share of clean sentences that
   * were: -1 to 1, or `null` where one side has no sentence.
   */
  readonly discernment: number | null;
  readonly sentences: { readonly toFlag: SentenceTally; readonly clean: SentenceTally };
  readonly measure: MeasureFigures;
}
