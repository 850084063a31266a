/** Rows of the edit matrix that one number holds. */
const BITS = 32;
const PAGE = 256;
const EMPTY_PAGE = new Uint16Array(PAGE);

/** Where the matches with the fewest errors end. */
export interface Ends {
  readonly errors: number;
  /** How many units were read up to each of them, ascending. */
  readonly ends: readonly number[];
}

/**
 * Finds a pattern with errors: characters changed, left out or put in, one error each. Made once for a pattern.
 *
 * The method is G. Myers, “A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming”, J. ACM 46(3), 1999: a column of the edit matrix is kept as differences, 32 rows in a number, and rows
 * that are past the limit are left out. A text costs about its units times the limit over 32.
 */
export class Matcher {
  readonly #length: number;
  readonly #blocks: number;
  /** The row of `#masks` that belongs to a UTF-16 unit, in pages of 256 units. */
  readonly #pages: Uint16Array[] = new Array<Uint16Array>(PAGE).fill(EMPTY_PAGE);
  /** For each unit of the pattern the places where it stands, as bits. Row 0 is every other unit's. */
  readonly #masks: Int32Array;
  /** Bits of the rows that have one error more than the row above, and one less. */
  readonly #rising: Int32Array;
  readonly #falling: Int32Array;
  /** Errors in the last row of each block. */
  readonly #errors: Int32Array;

  constructor(pattern: string) {
    this.#length = pattern.length;
    this.#blocks = Math.ceil(pattern.length / BITS);
    this.#masks = new Int32Array((new Set(pattern.split('')).size + 1) * this.#blocks);
    this.#rising = new Int32Array(this.#blocks);
    this.#falling = new Int32Array(this.#blocks);
    this.#errors = new Int32Array(this.#blocks);
    let rows = 1;
    for (let place = 0; place < pattern.length; place += 1) {
      const code = pattern.charCodeAt(place);
      let page = this.#pages[code >> 8] ?? EMPTY_PAGE;
      if (page === EMPTY_PAGE) this.#pages[code >> 8] = page = new Uint16Array(PAGE);
      const row = page[code % PAGE] || rows;
      if (row === rows) rows += 1;
      page[code % PAGE] = row;
      const at = row * this.#blocks + (place >> 5);
      this.#masks[at] = (this.#masks[at] ?? 0) | (1 << place);
    }
  }

  /**
   * Reads `count` units of a text, from offset `at` on, or backwards before it when `step` is -1.
   *
   * @param limit the most errors to bear
   * @param anchored whether a match must begin where the reading begins
   * @returns `null` when nothing matches
   */
  read(text: string, at: number, step: 1 | -1, count: number, limit: number, anchored: boolean): Ends | null {
    const blocks = this.#blocks;
    const pages = this.#pages;
    const masks = this.#masks;
    const errors = this.#errors;
    const last = blocks - 1;
    let fewest = Math.min(limit, this.#length);
    let ends: number[] = [];
    // The last block to compute: all rows below have more errors than are borne.
    let low = Math.max(0, Math.ceil(fewest / BITS) - 1);
    for (let block = 1; block <= low; block += 1) this.#begin(block, block * BITS);

    // The first block is advanced here, as `#advance` does the others: in most texts it is the only one.
    const entering = anchored ? 1 : 0;
    const bit = Math.min(this.#length, BITS) - 1;
    let rising = -1;
    let falling = 0;
    let first = bit + 1;
    for (let read = 1; read <= count; read += 1) {
      const code = text.charCodeAt(step > 0 ? at + read - 1 : at - read);
      const row = ((pages[code >> 8] ?? EMPTY_PAGE)[code % PAGE] ?? 0) * blocks;
      const places = masks[row] ?? 0;
      const across = ((((places & rising) + rising) | 0) ^ rising) | places;
      const more = falling | ~(across | rising);
      const less = rising & across;
      const shifted = (more << 1) | entering;
      const steep = places | falling;
      rising = (less << 1) | ~(steep | shifted);
      falling = shifted & steep;
      let change = ((more >>> bit) & 1) - ((less >>> bit) & 1);
      first += change;

      let now = first;
      for (let block = 1; block <= low; block += 1) {
        change = this.#advance(block, row, change);
        now = (errors[block] ?? 0) + change;
        errors[block] = now;
      }
      if (low < last && now - change <= fewest && ((masks[row + low + 1] ?? 0) & 1 || change < 0)) {
        low += 1;
        this.#begin(low, now - change);
        now = (errors[low] ?? 0) + this.#advance(low, row, change);
        errors[low] = now;
      } else {
        while (low > 0 && now >= fewest + BITS) {
          low -= 1;
          now = low > 0 ? (errors[low] ?? 0) : first;
        }
      }
      if (now <= fewest && low === last) {
        if (now < fewest) ends = [];
        fewest = now;
        ends.push(read);
      }
    }
    return ends.length > 0 ? { errors: fewest, ends } : null;
  }

  /** A block in which each row has one error more than the row above it. */
  #begin(block: number, above: number): void {
    this.#rising[block] = -1;
    this.#falling[block] = 0;
    this.#errors[block] = above + Math.min(BITS, this.#length - block * BITS);
  }

  /** Takes a block to the next column: from the change in the row above it to the change in its last row (-1, 0 or 1). */
  #advance(block: number, row: number, change: number): number {
    const places = this.#masks[row + block] ?? 0;
    const rising = this.#rising[block] ?? 0;
    const falling = this.#falling[block] ?? 0;
    const isLess = change < 0 ? 1 : 0;
    const isMore = change > 0 ? 1 : 0;
    const equal = places | isLess;
    const across = (((equal & rising) + rising) ^ rising) | equal;
    const more = falling | ~(across | rising);
    const less = rising & across;
    const steep = places | falling;
    const shifted = (more << 1) | isMore;
    this.#rising[block] = (less << 1) | isLess | ~(steep | shifted);
    this.#falling[block] = shifted & steep;
    const bit = block === this.#blocks - 1 ? (this.#length - 1) % BITS : BITS - 1;
    return ((more >>> bit) & 1) - ((less >>> bit) & 1);
  }
}
