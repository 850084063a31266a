import type { TokenRange } from '../article/tokens.ts';

/**
 * Finds the ranges that share a token with another one. Ranges may nest and overlap, and one may hold all others; a
 * look-up costs about as much as there are ranges to report, so scoring stays linear in the length of the text.
 */
export class OverlapIndex<T extends TokenRange> {
  readonly #sorted: readonly T[];
  /** A tree over the sorted ranges: at node `n` the furthest end below it, its halves at `2n` and `2n + 1`. */
  readonly #reach: Float64Array;
  readonly #leaves: number;

  constructor(ranges: readonly T[]) {
    this.#sorted = [...ranges].sort((a, b) => a.from - b.from || a.to - b.to);
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, ranges.length)));
    this.#reach = new Float64Array(2 * this.#leaves);
    this.#reach.set(
      this.#sorted.map(({ to }) => to),
      this.#leaves,
    );
    for (let node = this.#leaves - 1; node > 0; node -= 1) {
      this.#reach[node] = Math.max(this.#reach[2 * node] ?? 0, this.#reach[2 * node + 1] ?? 0);
    }
  }

  /** Every range that shares a token with `range`, in order of position. */
  overlapping(range: TokenRange): T[] {
    const found: T[] = [];
    if (range.from < range.to) this.#collect(range, 1, 0, this.#leaves, Number.POSITIVE_INFINITY, found);
    return found;
  }

  /** Whether any range shares a token with `range`. */
  touches(range: TokenRange): boolean {
    const found: T[] = [];
    if (range.from < range.to) this.#collect(range, 1, 0, this.#leaves, 1, found);
    return found.length > 0;
  }

  /** Collects from the `width` ranges below a node, of which `first` is the first, until there are `most`. */
  #collect(range: TokenRange, node: number, first: number, width: number, most: number, found: T[]): void {
    const start = this.#sorted[first];
    if (!start || start.from >= range.to || (this.#reach[node] ?? 0) <= range.from || found.length >= most)
      return;
    if (width === 1) {
      found.push(start);
      return;
    }
    const half = width / 2;
    this.#collect(range, 2 * node, first, half, most, found);
    this.#collect(range, 2 * node + 1, first + half, half, most, found);
  }
}
