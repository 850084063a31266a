/** The option that differs least from a word, if few letters differ: for "did you mean". */
export function nearest(word: string, options: readonly string[]): string | null {
  // Two letters swapped are two edits.
  const limit = Math.max(word.length > 4 ? 2 : 1, Math.floor(word.length / 3));
  let best: string | null = null;
  let fewest = limit + 1;
  for (const option of options) {
    if (Math.abs(option.length - word.length) >= fewest) continue;
    const edits = editDistance(word.toLowerCase(), option);
    if (edits < fewest) [best, fewest] = [option, edits];
  }
  return best;
}

/** Levenshtein distance in code units. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
