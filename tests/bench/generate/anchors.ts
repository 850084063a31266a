/** Words of a generated text that stand in it once. */
export interface Anchor {
  readonly quote: string;
}

const LENGTHS = [2, 6, 3, 12, 5, 4, 9];

/**
 * So many quotes of 1 to 14 words, spread over the text, none touching another: each holds one of the numbers that a
 * generated text has once every 25 words, and stays within its paragraph.
 *
 * @throws RangeError when the text has fewer numbers than quotes are wanted
 */
export function anchorsOf(text: string, wanted: number): Anchor[] {
  const found: Anchor[] = [];
  for (const paragraph of text.split('\n\n')) {
    const words = paragraph.split(' ');
    for (const [at, word] of words.entries()) {
      if (!/^\d/.test(word)) continue;
      const length = LENGTHS[found.length % LENGTHS.length] ?? 1;
      // A word before and one after, where there are any: “1025” alone also stands in “11025”.
      const start = Math.max(0, at - 1 - (length >> 1));
      const end = Math.min(words.length, Math.max(at + 2, start + length));
      found.push({ quote: words.slice(start, end).join(' ').replace(/\.$/, '') });
    }
  }
  if (found.length < wanted) {
    throw new RangeError(`The text has room for ${found.length} anchored places; ${wanted} were asked for.`);
  }
  return Array.from(
    { length: wanted },
    (_, index) => found[Math.floor((index * found.length) / wanted)],
  ).filter((anchor) => anchor !== undefined);
}
