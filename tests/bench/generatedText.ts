const WORDS = (
  'the council of harbour town met on monday and a narrow plan for new water pipes went through after two hours ' +
  'critics say it was rushed while others call it overdue nobody at the meeting asked who will pay or when work ' +
  'might begin its mayor spoke first then three members answered with figures from last year residents listened ' +
  'street market school bridge river ferry library budget vote report engineer teacher driver winter spring'
).split(' ');

/** A small generator of repeatable numbers from 0 up to 1 (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * English-looking text of exactly so many words, the same for the same seed: sentences of 6 to 22 words in
 * paragraphs of 2 to 5 sentences, which are joined by an empty line. Every 25th word is a number, so that
 * passages of some length differ.
 */
export function generatedText(words: number, seed = 1): string {
  const random = repeatable(seed);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const paragraphs: string[] = [];
  let made = 0;
  while (made < words) {
    const sentences: string[] = [];
    for (let left = between(2, 5); left > 0 && made < words; left -= 1) {
      const sentence: string[] = [];
      for (let length = between(6, 22); length > 0 && made < words; length -= 1) {
        made += 1;
        sentence.push(
          made % 25 === 0 ? String(1000 + made) : (WORDS[between(0, WORDS.length - 1)] ?? 'word'),
        );
      }
      const line = sentence.join(' ');
      sentences.push(`${line.charAt(0).toUpperCase()}${line.slice(1)}.`);
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n\n');
}
