/** Sheets that can be printed on: width and height in inches, as the DevTools protocol counts. */
export const PAPER_SIZES = {
  a4: [210 / 25.4, 297 / 25.4],
  letter: [8.5, 11],
} as const;

export type PaperSize = keyof typeof PAPER_SIZES;

export function isPaperSize(value: string): value is PaperSize {
  return Object.hasOwn(PAPER_SIZES, value);
}
