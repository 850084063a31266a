/** A whole number for a score; it shows 100 only for full marks. */
export function wholeScore(score: number): number {
  return score < 100 ? Math.min(99, Math.round(score)) : 100;
}
