import type { Ratios } from '../figures/ratio.ts';

/** A figure as a cell of a table; a dash where there was nothing to divide by. */
export function cell(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(2);
}

/** Precision, recall and F1 in one cell. */
export function ratiosCell({ precision, recall, f1 }: Ratios): string {
  return `${cell(precision)} / ${cell(recall)} / ${cell(f1)}`;
}

/** A part of a whole with its share: `12 of 40 (0.30)`. */
export function partCell(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} of ${whole} (${(part / whole).toFixed(2)})`;
}
