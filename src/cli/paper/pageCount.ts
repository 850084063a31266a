/** How many pages a PDF as Chromium writes it has: the root of its page tree counts them all. */
export function pageCount(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map(([, count]) =>
    Number(count),
  );
  return Math.max(0, ...counts);
}
