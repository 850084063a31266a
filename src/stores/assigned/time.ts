import type { Terms } from '../../core/assignment/terms.ts';
import type { AssignedRecord } from './record.ts';

const MINUTE = 60_000;

/** How many minutes a learner has, with what their accommodation adds; `null` without a limit. */
export function minutesFor({ minutes, accommodations }: Terms, accommodation: string): number | null {
  if (minutes === null) return null;
  return minutes + (accommodations.find(({ name }) => name === accommodation)?.minutes ?? 0);
}

/** Time since the start, and until the limit, in milliseconds by the clock on the wall. */
export interface Time {
  readonly used: number;
  /** Below zero when it is up; `null` without a limit. */
  readonly left: number | null;
}

export function timeAt(now: number, terms: Terms, { startedAt, accommodation }: AssignedRecord): Time {
  // A clock that was put back has used no time.
  const used = Math.max(0, now - startedAt);
  const minutes = minutesFor(terms, accommodation);
  return { used, left: minutes === null ? null : minutes * MINUTE - used };
}

/** Minutes before the end at which it is said how much is left. */
const SAID_AT = [5, 1, 0];

/** How many minutes are left when one of those moments lies between two looks at the clock; else `null`. */
export function momentPassed(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null;
  return SAID_AT.findLast((minutes) => before > minutes * MINUTE && after <= minutes * MINUTE) ?? null;
}
