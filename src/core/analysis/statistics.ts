/** What classical test theory says of one item, or of a group of items taken as one. */
export interface Statistics {
  /** Mean mark as a share of the best one, 0 to 1: high is easy. `null` without attempts. */
  readonly facility: number | null;
  /** Standard deviation of the marks (n − 1) as a share of the best one; `null` with fewer than 2 attempts. */
  readonly deviation: number | null;
  /**
   * Correlation of the mark with the rest of the marks, -1 to 1; `null` with fewer than 2 attempts, and where the mark or
   * the rest is the same for all.
   */
  readonly discrimination: number | null;
  /** Covariance with the rest as a share of the highest one these marks allow, at most 1; `null` as above. */
  readonly efficiency: number | null;
}

/** What a rule of thumb says of the figures. */
export type Remark = 'too-hard' | 'too-easy' | 'negative' | 'poor';

/** Moodle's bands "extremely" and "very difficult" end here, … */
const TOO_HARD = 0.1;
/** … "very" and "extremely easy" begin here, … */
const TOO_EASY = 0.9;
/** … and its "very weak discrimination" ends here. */
const POOR = 0.2;
/** With fewer attempts a correlation is mostly chance, so nothing is said of it. This bound is ours. */
export const FEWEST_TO_JUDGE = 10;

/**
 * Facility index, standard deviation, discrimination index and discriminative efficiency as Moodle defines them
 * (docs.moodle.org, “Quiz report statistics” and “Quiz statistics calculations”): the discrimination index is the
 * correlation of an item's marks with the sum of all other marks, the discriminative efficiency their covariance over the
 * covariance that the same marks have when both columns are sorted. Moodle prints them as per cent, here they are shares.
 *
 * @param marks one for each attempt
 * @param totals of each attempt, the sum of its marks on all items, this one included
 * @param best the highest mark there is
 */
export function statistics(marks: Float64Array, totals: Float64Array, best: number): Statistics {
  const count = marks.length;
  if (count === 0 || best === 0)
    return { facility: null, deviation: null, discrimination: null, efficiency: null };
  const mean = meanOf(marks);
  const facility = mean / best;
  if (count < 2) return { facility, deviation: null, discrimination: null, efficiency: null };

  const rest = totals.map((total, attempt) => total - (marks[attempt] ?? 0));
  const variance = covariance(marks, marks);
  const both = Math.sqrt(variance * covariance(rest, rest));
  const together = covariance(marks, rest);
  const highest = covariance(marks.toSorted(), rest.toSorted());
  return {
    facility,
    deviation: Math.sqrt(variance) / best,
    discrimination: both > 0 ? Math.min(1, Math.max(-1, together / both)) : null,
    efficiency: highest > 0 ? together / highest : null,
  };
}

/**
 * What the bands of Moodle's documentation say: a facility index up to 10 % is “very” or “extremely difficult”, one from
 * 90 % “very” or “extremely easy”, a discrimination index below 20 % “very weak”, and a negative one “probably invalid”.
 */
export function remarksOn({ facility, discrimination }: Statistics, attempts: number): Remark[] {
  const remarks: Remark[] = [];
  if (facility !== null && facility <= TOO_HARD) remarks.push('too-hard');
  if (facility !== null && facility >= TOO_EASY) remarks.push('too-easy');
  if (discrimination === null || attempts < FEWEST_TO_JUDGE) return remarks;
  if (discrimination < 0) remarks.push('negative');
  else if (discrimination < POOR) remarks.push('poor');
  return remarks;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of a sample; exactly 0 when one of the two never varies, since marks are halves. */
function covariance(a: Float64Array, b: Float64Array): number {
  const meanA = meanOf(a);
  const meanB = meanOf(b);
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) {
    sum += ((a[index] ?? 0) - meanA) * ((b[index] ?? 0) - meanB);
  }
  return sum / (a.length - 1);
}
