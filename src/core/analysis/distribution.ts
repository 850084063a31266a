/** A bar of a histogram: `from` belongs to it, `to` only in the last one. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Distribution {
  /** How many values there are; those that are `null` are left out. */
  readonly count: number;
  readonly bins: readonly Bin[];
  readonly least: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly most: number | null;
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly bins: number;
}

/**
 * How values are spread over a scale. Quartiles lie between two values as spreadsheets put them (Hyndman and Fan's type 7).
 *
 * @param values those outside the scale are counted in its first or last bar
 */
export function distribution(values: readonly (number | null)[], { from, to, bins }: Scale): Distribution {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const counts = new Array<number>(bins).fill(0);
  // The product first: 0.3 / 0.1 is less than 3.
  for (const value of known) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(rounded(((value - from) * bins) / (to - from)))));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const edge = (index: number) => from + (index * (to - from)) / bins;
  return {
    count: known.length,
    bins: counts.map((count, index) => ({ from: edge(index), to: edge(index + 1), count })),
    least: known[0] ?? null,
    lowerQuartile: quantile(known, 0.25),
    median: quantile(known, 0.5),
    upperQuartile: quantile(known, 0.75),
    most: known.at(-1) ?? null,
  };
}

/** A scale from 0 for lengths of time and the like: its bars are 1, 2 or 5 wide, or ten times that, and at most ten. */
export function scaleFromZero(values: readonly number[]): Scale {
  const most = values.reduce((highest, value) => Math.max(highest, value), 1);
  let width = 1;
  for (let step = 0; width * 10 < most; step += 1) width *= step % 3 === 1 ? 2.5 : 2;
  const bins = Math.max(1, Math.ceil(most / width));
  return { from: 0, to: bins * width, bins };
}

/** The value below which a share of the ascending `sorted` lies; `null` where there is none. */
export function quantile(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (at - Math.floor(at));
}

/** Without the dust of binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
