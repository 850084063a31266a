/**
 * Krippendorff's alpha for nominal values: 1 is perfect agreement, 0 what chance alone would give, and below 0 coders
 * disagree more than by chance. `null` where it is not defined: no unit has two values, or only one value was ever used.
 *
 * Source: K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), sections B and C. A unit with fewer than two
 * values has nothing to compare and is left out, so missing values are allowed.
 *
 * @param counts at `unit * values + value`, how many coders gave the unit this value
 * @param values how many different values there are
 */
export function krippendorffAlpha(counts: ArrayLike<number>, values: number): number | null {
  const perValue = new Float64Array(values);
  let pairable = 0;
  let disagreeing = 0;
  for (let unit = 0; unit * values < counts.length; unit += 1) {
    let coders = 0;
    let same = 0;
    for (let value = 0; value < values; value += 1) {
      const count = counts[unit * values + value] ?? 0;
      coders += count;
      same += count * count;
    }
    if (coders < 2) continue;
    pairable += coders;
    disagreeing += (coders * coders - same) / (coders - 1);
    for (let value = 0; value < values; value += 1) {
      perValue[value] = (perValue[value] ?? 0) + (counts[unit * values + value] ?? 0);
    }
  }
  const expected = pairable * pairable - perValue.reduce((sum, count) => sum + count * count, 0);
  return expected === 0 ? null : 1 - ((pairable - 1) * disagreeing) / expected;
}
