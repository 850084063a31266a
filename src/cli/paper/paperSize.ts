export const PAPER_SIZES = ['a4', 'letter'] as const;

export type PaperSize = (typeof PAPER_SIZES)[number];

export function isPaperSize(value: string): value is PaperSize {
  return (PAPER_SIZES as readonly string[]).includes(value);
}
