/** Precision, recall and F1, each 0 to 1; `null` where there is nothing to divide by. */
export interface Ratios {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** `part` of `whole`, or `null` of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Ratios of `hits` among what was `flagged` and what was `wanted`. */
export function ratios(hits: number, flagged: number, wanted: number): Ratios {
  const f1 = share(2 * hits, flagged + wanted);
  return { precision: share(hits, flagged), recall: share(hits, wanted), f1: wanted === 0 ? null : f1 };
}
