import type { TokenRange } from '../article/tokens.ts';

/**
 * Finds the ranges that share a token with another one. Ranges may nest and overlap; a look-up costs about
 * as much as there are ranges to report, so scoring stays linear in the length of the text.
 */
export class OverlapIndex<T extends TokenRange> {
  readonly #sorted: readonly T[];
  /** Furthest end among the ranges up to and including this one. */
  readonly #reach: readonly number[];

  constructor(ranges: readonly T[]) {
    this.#sorted = [...ranges].sort((a, b) => a.from - b.from || a.to - b.to);
    let reach = 0;
    this.#reach = this.#sorted.map((range) => {
      reach = Math.max(reach, range.to);
      return reach;
    });
  }

  /** Every range that shares a token with `range`, in order of position. */
  overlapping(range: TokenRange): T[] {
    const found: T[] = [];
    for (let index = this.#firstFrom(range.to) - 1; index >= 0; index--) {
      if ((this.#reach[index] ?? 0) <= range.from) break;
      const candidate = this.#sorted[index];
      if (candidate && candidate.to > range.from && range.from < range.to) found.push(candidate);
    }
    return found.reverse();
  }

  /** Index of the first range that begins at or after a token. */
  #firstFrom(token: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.from ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
