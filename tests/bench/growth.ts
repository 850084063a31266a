/** The sizes of text that parts of the bench measure: an article, and ten and a hundred times as much. */
export const SIZES = [650, 6_500, 65_000];

/**
 * Remembers the time a line of work took with the text of the size before, and tells a table's cell: “×9.8” when the
 * time has grown by that against a tenth of the text; 10 is linear.
 */
export class Growth {
  readonly #last = new Map<string, number>();

  of(line: string, time: number): string {
    const before = this.#last.get(line);
    this.#last.set(line, time);
    return before === undefined ? '–' : `×${(time / before).toPrecision(2)}`;
  }
}
